// SPDX-License-Identifier: Apache-2.0
package entente.reader;

import entente.reading.DroppedBlock.Reason;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blocks of the form key : value, as author boxes and link lists have them. */
final class KeyValues {
  private static final Pattern PAIR =
      Pattern.compile("[^\\p{L}]{0,8}(\\p{L}[\\p{L} ]{1,24}?)\\s?:(\\s.*|)", Pattern.DOTALL);
  private static final Set<String> SOCIAL =
      Set.of(
          "facebook",
          "twitter",
          "instagram",
          "tiktok",
          "linkedin",
          "youtube",
          "telegram",
          "whatsapp",
          "pinterest",
          "snapchat",
          "threads",
          "mastodon",
          "followers",
          "following",
          "url");
  private static final Set<String> PERSONA =
      Set.of(
          "name",
          "username",
          "email",
          "e mail",
          "birthdate",
          "birthday",
          "born",
          "address",
          "phone",
          "tel",
          "telephone",
          "fax",
          "company",
          "job",
          "job title",
          "bio",
          "website",
          "author",
          "written by",
          "about the author",
          "occupation",
          "hobby");

  private KeyValues() {}

  static boolean isPair(BlockText block) {
    return block.isShort() && PAIR.matcher(block.words()).matches();
  }

  /** What a pair with a known key belongs to. */
  static Optional<Reason> known(BlockText block) {
    Matcher pair = PAIR.matcher(block.words());
    if (!block.isShort() || !pair.matches()) {
      return Optional.empty();
    }
    String key = pair.group(1).strip().toLowerCase(Locale.ROOT);
    if (SOCIAL.contains(key)) {
      return Optional.of(Reason.SOCIAL_LINKS);
    }
    return PERSONA.contains(key) ? Optional.of(Reason.AUTHOR_BLOCK) : Optional.empty();
  }
}
