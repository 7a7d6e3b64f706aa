package io.github.broadsheet.internal.time;

import io.github.broadsheet.internal.resource.WordList;
import io.github.broadsheet.internal.sentence.TokenizedSentence;
import io.github.broadsheet.internal.text.TokenKind;
import io.github.broadsheet.internal.text.TokenTable;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a short message from an article: it is no longer than such services allow, and has a mark that articles hardly
 * have: an account, a tag, a link, a smiley, signs or letters written again and again ("!!", "nooo"), a "~" or "@"; it
 * begins with a small letter; or it has a word of messages outside quotations, such as "my" or "tmrw".
 */
final class MessageStyle {

    /** The most characters of a post on the service that began with 140. */
    private static final int LONGEST = 280;

    private static final int LETTERS_IN_A_ROW = 3;

    private static final Set<String> WORDS = WordList.set(MessageStyle.class, "message-words.txt");

    private MessageStyle() {}

    static boolean isMessage(List<TokenizedSentence> sentences) {
        if (sentences.isEmpty()) {
            return false;
        }
        TokenTable tokens = sentences.get(0).tokens();
        String text = tokens.source().text();
        int begin = tokens.begin(0);
        int end = tokens.end(tokens.size() - 1);
        return end - begin <= LONGEST
                && (Character.isLowerCase(text.charAt(begin))
                        || hasAddress(tokens)
                        || hasMark(text, begin, end)
                        || hasWord(tokens, text));
    }

    private static boolean hasWord(TokenTable tokens, String text) {
        boolean quotes = text.indexOf('"') >= 0 || text.indexOf('\u201c') >= 0;
        for (int i = 0; i < tokens.size() && !quotes; i++) {
            if (WORDS.contains(text.substring(tokens.begin(i), tokens.end(i)).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAddress(TokenTable tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            TokenKind kind = tokens.kind(i);
            if (kind == TokenKind.URL || kind == TokenKind.HANDLE || kind == TokenKind.HASHTAG) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasMark(String text, int begin, int end) {
        int same = 1;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            char before = i > begin ? text.charAt(i - 1) : ' ';
            same = Character.toLowerCase(c) == Character.toLowerCase(before) ? same + 1 : 1;
            boolean again = Character.isLetter(c) ? same >= LETTERS_IN_A_ROW : same == 2 && (c == '!' || c == '.');
            if (again || c == '~' || c == '@' || isSmiley(before, c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSmiley(char eyes, char mouth) {
        return (eyes == ':' || eyes == ';') && (mouth == ')' || mouth == '(' || mouth == 'D' || mouth == 'P');
    }
}
