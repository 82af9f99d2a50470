// SPDX-License-Identifier: Apache-2.0
package entente.coder.text;

import java.util.Set;

/** Words before a full stop that does not end a sentence, all in lower case. */
final class Abbreviations {
  /** Always followed by a name. */
  private static final Set<String> TITLES =
      words(
          "mr mrs ms mx messrs dr drs prof gen maj brig lt lieut col sgt capt cpt cmdr "
              + "cdr cpl pvt adm adml gov sen sens rep reps rev hon pres amb supt insp det fr "
              + "msgr mgr sec-gen dep asst assoc vs cf viz e.g i.e eg ie ca approx incl esp sra "
              + "srta dra lic ing mme mlle ee hr mt ft");

  /** Followed by a number. */
  private static final Set<String> NUMBERED =
      words(
          "no nos nr art arts sec secs sect para paras par p pp vol vols ch chap fig figs "
              + "res doc reg jan feb mar apr jun jul aug sep sept oct nov dec");

  /** May end a sentence, and then a word that starts sentences follows. */
  private static final Set<String> LOOSE =
      words(
          "inc corp co cos ltd llc plc bros jr sr esq st ave blvd rd bldg dept univ govt "
              + "min intl natl assn uu ed eds est ph.d jan feb mar apr aug sept oct nov dec");

  /** Words that start sentences and hardly ever names. */
  private static final Set<String> STARTERS =
      words(
          "the a an in on at by for from with after before during while when as if but "
              + "and or so yet nor he she it they we i you his her its their our my this that "
              + "these those there here however meanwhile moreover since until although though "
              + "because despite both such some many most several all not what who why how "
              + "where which to earlier later also then now once only according other others "
              + "still today yesterday no each every between through throughout without "
              + "following given having being instead indeed thus therefore perhaps");

  private Abbreviations() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  static boolean isTitle(String word) {
    return TITLES.contains(word);
  }

  static boolean isNumbered(String word) {
    return NUMBERED.contains(word);
  }

  static boolean isLoose(String word) {
    return LOOSE.contains(word);
  }

  static boolean isStarter(String word) {
    return STARTERS.contains(word);
  }
}
