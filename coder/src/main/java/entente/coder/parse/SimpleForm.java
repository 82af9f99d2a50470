// SPDX-License-Identifier: Apache-2.0
package entente.coder.parse;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The simplified form of a word, by which the model knows it: numbers become "0", links one sign,
 * typographic signs plain ones. The rules are those the model was trained with (NLP4J 1.1.3, class
 * StringUtils; its extent of letters is Latin-1).
 */
final class SimpleForm {
  private static final String LINK = "#hlink#";

  private static final Set<String> FILE_EXTENSIONS =
      Set.of(
          ("3gp 7z ace ai aif aiff amr asf asp aspx asx avi bat bin bmp bup cab cbr cda cdl cdr chm dat divx dll dmg"
                  + " doc dss dvf dwg eml eps exe fla flv gif gz hqx htm html shtml ifo indd iso jar jsp jpg jpeg lnk"
                  + " log m4a m4b m4p m4v mcd mdb mid mov mp2 mp3 mp4 mpg mpeg msi mswmm ogg pdf php png pps ppt ps"
                  + " psd pst ptb pub qbb qbw qxd ram rar rm rmvb rtf sea ses sit sitx sql ss swf tgz tif torrent ttf"
                  + " txt vcd vob wav wma wmv wpd wps xls xml xtm zip")
              .split(" ", -1));

  private static final Pattern PROTOCOL = Pattern.compile("^(?:https?|s?ftp)://");

  // A host name with a top-level domain, or an IPv4 address; what may stand around it does not
  // matter to a search.
  private static final Pattern HOST =
      Pattern.compile("\\w\\.\\p{Alpha}{2}|\\d{3}(?:\\.\\d{1,3}){3}");

  private SimpleForm() {}

  static String of(String form) {
    if (isLink(form)) {
      return LINK;
    }
    char[] plain = form.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plainSign(plain[i]);
    }
    return collapseSigns(collapseDigits(plain));
  }

  static boolean isLink(String form) {
    int dot = form.lastIndexOf('.');
    if (dot >= 0 && FILE_EXTENSIONS.contains(form.substring(dot + 1))) {
      return true;
    }
    return (dot >= 0 && HOST.matcher(form).find())
        || (form.contains("://") && PROTOCOL.matcher(lower(form)).find());
  }

  private static char plainSign(char c) {
    if (c < 0x80) {
      return c;
    } else if (within(c, 0xA2, 0xA5) || within(c, 0x20A0, 0x20CF)) {
      return '$';
    } else if (within(c, 0x2018, 0x201B)) {
      return '\'';
    } else if (within(c, 0x201C, 0x201F)) {
      return '"';
    }
    boolean listMark = c == 0x2022 || c == 0x2023 || c == 0x203B || c == 0x2043;
    return listMark || within(c, 0x2010, 0x2014) ? '-' : c;
  }

  // "$1,234.5%" is one "0"; a sign before digits goes only at the start or between digits.
  private static String collapseDigits(char[] signs) {
    StringBuilder simple = new StringBuilder(signs.length);
    char previous = 0;
    for (int i = 0; i < signs.length; i++) {
      i = skipMark(signs, i);
      char current = signs[i];
      if (current == '%' && isDigit(previous)) {
        continue;
      }
      int digit = isJoint(current) && i + 1 < signs.length ? skipMark(signs, i + 1) : -1;
      if (digit >= 0 && isDigit(signs[digit]) && (i == 0 || isDigit(previous))) {
        boolean atStart = i == 0;
        i = digit;
        if (!atStart) {
          continue;
        }
        current = signs[i];
      }
      if (!isDigit(current)) {
        simple.append(current);
      } else if (!isDigit(previous)) {
        simple.append('0');
      }
      previous = current;
    }
    return simple.toString();
  }

  private static int skipMark(char[] signs, int i) {
    boolean mark = signs[i] == '$' || signs[i] == '#';
    return mark && i + 1 < signs.length && isDigit(signs[i + 1]) ? i + 1 : i;
  }

  private static boolean isJoint(char c) {
    return ".-+,:/=".indexOf(c) >= 0
        || c == 0xB1
        || within(c, 0x2212, 0x2213)
        || within(c, 0x221A, 0x221C);
  }

  private static String collapseSigns(String form) {
    StringBuilder simple = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (i < 2 || !isSign(c) || c != form.charAt(i - 1) || c != form.charAt(i - 2)) {
        simple.append(c);
      }
    }
    return simple.toString();
  }

  /** The form in lower case, for Latin-1 letters only, as the model has it. */
  static String lower(String form) {
    char[] signs = form.toCharArray();
    for (int i = 0; i < signs.length; i++) {
      signs[i] = lower(signs[i]);
    }
    return new String(signs);
  }

  private static char lower(char c) {
    if (within(c, 'A', 'Z') || (within(c, 0xC0, 0xDE) && c != 0xD7)) {
      return (char) (c + 32);
    } else if (c == 0x8A || c == 0x8C || c == 0x8E) {
      return (char) (c + 16);
    }
    return c == 0x9F ? (char) 0xFF : c;
  }

  /** The kinds of signs in a form, at most two of a kind in a row: "Aa.A" of "Uber.D". */
  static String shape(String form) {
    StringBuilder shape = new StringBuilder(form.length());
    char previous = 0;
    int repeated = 0;
    for (int i = 0; i < form.length(); i++) {
      char kind = kind(form.charAt(i));
      repeated = kind == previous ? repeated + 1 : 0;
      previous = kind;
      if (repeated < 2) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  private static char kind(char c) {
    if (isUpper(c)) {
      return 'A';
    } else if (isLower(c)) {
      return 'a';
    } else if (isDigit(c)) {
      return '1';
    }
    return isSign(c) ? '.' : 'x';
  }

  static boolean isLinkForm(String simple) {
    return simple.equals(LINK);
  }

  static boolean isUpper(char c) {
    return within(c, 'A', 'Z');
  }

  static boolean isLower(char c) {
    return within(c, 'a', 'z');
  }

  static boolean isDigit(char c) {
    return within(c, '0', '9');
  }

  static boolean isSign(char c) {
    return within(c, '!', '/') || within(c, ':', '@') || within(c, '[', '`') || within(c, '{', '~');
  }

  private static boolean within(char c, int first, int last) {
    return first <= c && c <= last;
  }
}
