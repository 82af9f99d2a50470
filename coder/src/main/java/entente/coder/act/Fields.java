// SPDX-License-Identifier: Apache-2.0
package entente.coder.act;

import entente.coder.mention.Mention;
import entente.coder.parse.ParsedSentence;
import entente.event.Act;
import entente.event.Codebook;
import entente.event.Context;
import entente.event.Dimension;
import entente.event.EventType;
import entente.event.Manner;
import entente.table.Table;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells the field, the manner and the contexts of acts by their code and the words beside them. */
public final class Fields {
  private final Map<String, Set<Dimension>> dimensions = new LinkedHashMap<>();
  private final Map<String, Set<Context>> contexts = new LinkedHashMap<>();

  private Fields() {}

  /** The bundled table of words. */
  public static Fields standard() {
    Fields fields = new Fields();
    for (Table.Row row :
        Table.bundled(Fields.class, "fields.tsv", List.of("word", "dimension", "context")).rows()) {
      String word = row.text("word");
      row.find("dimension", d -> Dimension.valueOf(d.toUpperCase(Locale.ROOT)))
          .ifPresent(
              d ->
                  fields
                      .dimensions
                      .computeIfAbsent(word, w -> EnumSet.noneOf(Dimension.class))
                      .add(d));
      row.find("context", c -> Context.valueOf(c.toUpperCase(Locale.ROOT)))
          .ifPresent(
              c ->
                  fields.contexts.computeIfAbsent(word, w -> EnumSet.noneOf(Context.class)).add(c));
    }
    return fields;
  }

  /** How an act was done, what about and in which field. */
  public Act.Qualities of(ParsedSentence sentence, CodedAct act) {
    Set<String> words = words(sentence, act);
    return new Act.Qualities(manners(act, words), contexts(words), dimension(act, words));
  }

  private static Set<String> words(ParsedSentence sentence, CodedAct act) {
    Set<String> words = new LinkedHashSet<>();
    gather(sentence, act.trigger(), words);
    int head = sentence.head(act.trigger());
    boolean nominal = sentence.token(act.trigger()).isNoun();
    if (nominal && head >= 0) {
      words.add(sentence.lemma(head));
      sentence.children(head).forEach(c -> words.add(sentence.lemma(c)));
    }
    act.sides().actors().forEach(m -> words.add(sector(m)));
    act.sides().recipients().forEach(m -> words.add(sector(m)));
    act.sides()
        .actors()
        .forEach(m -> m.actor().office().ifPresent(o -> words.addAll(List.of(o.split(" ", -1)))));
    return words;
  }

  // Clauses below speak of other acts; a participle before a noun ("sanctioned ship") of none.
  private static void gather(ParsedSentence sentence, int at, Set<String> words) {
    if (!sentence.is(at, "amod") || !sentence.token(at).isVerb()) {
      words.add(sentence.lemma(at));
    }
    for (int child : sentence.children(at)) {
      boolean clause =
          sentence.is(child, "acl:relcl")
              || sentence.is(child, "advcl")
              || sentence.is(child, "ccomp")
              || sentence.is(child, "parataxis");
      if (!clause) {
        gather(sentence, child, words);
      }
    }
  }

  private static String sector(Mention mention) {
    return mention.code().sector();
  }

  private Set<Context> contexts(Set<String> words) {
    Set<Context> found = EnumSet.noneOf(Context.class);
    words.forEach(w -> found.addAll(contexts.getOrDefault(w, Set.of())));
    return found;
  }

  private Dimension dimension(CodedAct act, Set<String> words) {
    String cameo = act.frame().cameo().digits();
    if (cameo.startsWith("163") || cameo.startsWith("085")) {
      return Dimension.SANCTIONS;
    }
    for (Dimension dimension :
        List.of(Dimension.SANCTIONS, Dimension.DEFENCE, Dimension.CULTURAL, Dimension.ECONOMIC)) {
      if (words.stream().anyMatch(w -> dimensions.getOrDefault(w, Set.of()).contains(dimension))) {
        return dimension;
      }
    }
    return switch (cameo.substring(0, 2)) {
      case "15", "18", "19", "20" -> Dimension.DEFENCE;
      case "06", "07" ->
          cameo.startsWith("062") || cameo.startsWith("072")
              ? Dimension.DEFENCE
              : Dimension.ECONOMIC;
      default -> Dimension.DIPLOMATIC;
    };
  }

  private static Set<Manner> manners(CodedAct act, Set<String> words) {
    Set<Manner> manners = EnumSet.noneOf(Manner.class);
    String cameo = act.frame().cameo().digits();
    byCode(cameo).ifPresent(manners::add);
    boolean consult =
        Codebook.standard().type(act.frame().cameo()).filter(EventType.CONSULT::equals).isPresent();
    if (consult && act.sides().isReciprocal() && act.sides().actors().size() > 2) {
      manners.add(Manner.MULTILATERAL);
    }
    if (consult && words.contains("summit")) {
      manners.add(Manner.MULTILATERAL);
    }
    boolean force =
        Codebook.standard().type(act.frame().cameo()).filter(EventType.ASSAULT::equals).isPresent();
    if (force && words.contains("drone")) {
      manners.add(Manner.DRONE);
    }
    return manners;
  }

  // PLOVER manual 2.0, modes of each category; CAMEO codes that name one.
  private static java.util.Optional<Manner> byCode(String cameo) {
    return java.util.Optional.ofNullable(
        switch (cameo.substring(0, Math.min(3, cameo.length()))) {
          case "041" -> Manner.PHONE;
          case "042", "043" -> Manner.VISIT;
          case "044", "045" -> Manner.THIRD_PARTY;
          case "084" -> Manner.RELEASE;
          case "087" -> Manner.WITHDRAW;
          case "086" -> Manner.ACCESS;
          case "090", "091", "092", "093", "094" -> Manner.INVESTIGATE;
          case "111", "110", "113" -> Manner.DISAPPROVE;
          case "112", "114", "115" -> Manner.ALLEGE;
          case "161" -> Manner.EXPEL;
          case "160", "162", "163", "164", "165", "166" -> Manner.DISCONTINUE;
          case "141" -> Manner.DEMO;
          case "142" -> Manner.HUNGER;
          case "143" -> Manner.STRIKE;
          case "144" -> Manner.OBSTRUCT;
          case "145" -> Manner.RIOT;
          case "151" -> Manner.POLICE;
          case "152", "154" -> Manner.TROOPS;
          case "153", "155" -> Manner.WEAPONS;
          case "171" -> Manner.SEIZE;
          case "173" -> Manner.ARREST;
          case "174" -> Manner.DEPORT;
          case "172" -> Manner.RESTRICT;
          case "176" -> Manner.CYBER;
          case "181" -> Manner.ABDUCT;
          case "183" -> Manner.EXPLOSIVES;
          case "195" -> Manner.AERIAL;
          case "194" -> Manner.HEAVY_WEAPONS;
          case "193" -> Manner.FIREARMS;
          default -> null;
        });
  }
}
