// SPDX-License-Identifier: Apache-2.0
package entente.app;

import entente.evidence.Sentence;
import entente.exchange.form.StandForm;
import entente.exchange.form.WhyForm;
import entente.exchange.form.WhyForm.Reason;
import entente.verify.Contradiction;
import entente.verify.Judgement;
import entente.verify.check.Check;
import java.util.ArrayList;
import java.util.List;

/** The answer to {@code why} for people. */
final class WhyLines {
  private WhyLines() {}

  static List<String> of(WhyForm why) {
    List<String> lines = new ArrayList<>();
    lines.add(why.id());
    why.stand().map(WhyLines::of).ifPresent(lines::addAll);
    why.check().map(c -> of(c.check())).ifPresent(lines::addAll);
    lines.addAll(of(why.first()));
    for (Reason other : why.others()) {
      lines.add("");
      lines.add("also reported:");
      lines.addAll(of(other));
    }
    return lines;
  }

  private static List<String> of(StandForm stand) {
    List<String> lines = new ArrayList<>();
    Judgement judgement = stand.judgement();
    lines.add("standing   " + judgement.standing().word() + " by " + judgement.rule().word());
    for (Judgement.Input input : judgement.inputs()) {
      String line = input.line().equals(input.says()) ? "" : input.line() + "  ";
      lines.add("           " + input.role() + "  " + line + input.says().strip());
    }
    for (Contradiction contradiction : stand.contradictions()) {
      lines.add("contradicted in " + contradiction.field().word() + " by " + contradiction.rule());
      contradiction.sides().forEach(side -> lines.add("           " + side(side)));
    }
    return lines;
  }

  private static List<String> of(Check check) {
    List<String> lines = new ArrayList<>();
    lines.add(check.rule().verdict().word() + "    " + check.message());
    check.facts().forEach(f -> lines.add("fact       " + f.statement() + " [" + f.source() + "]"));
    check.certainty().since().ifPresent(day -> lines.add("since      " + day));
    return lines;
  }

  private static String side(Contradiction.Side side) {
    String holder = side.holder().map(who -> " (" + who + ")").orElse("");
    return side.value() + holder + "  " + side.line();
  }

  private static List<String> of(Reason reason) {
    List<String> lines = new ArrayList<>();
    lines.add("document   " + reason.document().id() + "  " + reason.document().imprint().path());
    lines.add("place      " + reason.evidence().sentence().span());
    reason.neighbours().before().map(Sentence::text).ifPresent(t -> lines.add("before     " + t));
    lines.add("sentence   " + reason.evidence().sentence().text());
    reason.neighbours().after().map(Sentence::text).ifPresent(t -> lines.add("after      " + t));
    lines.add("words      " + reason.evidence().span().in(reason.document().text()));
    lines.add("rule       " + reason.evidence().rule());
    block(lines, "frame", reason.trace().frame());
    block(lines, "path", reason.trace().path());
    block(lines, "parse", reason.trace().parse());
    return lines;
  }

  private static void block(List<String> lines, String name, String text) {
    if (!text.isBlank()) {
      lines.add(name);
      text.lines().map(line -> "           " + line).forEach(lines::add);
    }
  }
}
