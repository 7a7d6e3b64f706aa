package io.github.broadsheet.internal.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds which lines of a page the known body of its article was taken from. */
final class BodyAlignment {

    private BodyAlignment() {}

    /**
     * The lines that the body holds, in order: the monotone choice of line words and body words that agree on the most
     * words, runs of words counting for more than single ones.
     */
    static boolean[] align(List<Line> lines, String bodyText) {
        Map<String, Integer> ids = new HashMap<>();
        int[] body = words(bodyText, ids);
        List<int[]> lineWords = new ArrayList<>();
        int size = 0;
        for (Line line : lines) {
            int[] words = words(line.text(), ids);
            lineWords.add(words);
            size += words.length;
        }
        int[] page = new int[size];
        int at = 0;
        for (int[] words : lineWords) {
            System.arraycopy(words, 0, page, at, words.length);
            at += words.length;
        }
        boolean[] matched = matched(page, body);
        boolean[] result = new boolean[lines.size()];
        at = 0;
        for (int i = 0; i < result.length; i++) {
            int hits = 0;
            for (int j = 0; j < lineWords.get(i).length; j++) {
                hits += matched[at + j] ? 1 : 0;
            }
            at += lineWords.get(i).length;
            result[i] = hits > 0 && hits * 10 >= lineWords.get(i).length * 6;
        }
        return result;
    }

    private static int[] words(String text, Map<String, Integer> ids) {
        List<Integer> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int from = at;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            if (at > from) {
                words.add(ids.computeIfAbsent(text.substring(from, at).toLowerCase(Locale.ROOT), w -> ids.size() + 1));
            }
            at = Math.max(at, from + 1);
        }
        return words.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean[] matched(int[] page, int[] body) {
        int n = page.length;
        int m = body.length;
        byte[][] move = new byte[n + 1][m + 1];
        int[] best = new int[m + 1];
        int[] diagonal = new int[m + 1];
        for (int i = 1; i <= n; i++) {
            int[] nextBest = new int[m + 1];
            int[] nextDiagonal = new int[m + 1];
            for (int j = 1; j <= m; j++) {
                int match = Integer.MIN_VALUE / 2;
                if (page[i - 1] == body[j - 1]) {
                    match = Math.max(best[j - 1] + 1, diagonal[j - 1] > 0 ? diagonal[j - 1] + 4 : 0);
                }
                nextDiagonal[j] = Math.max(match, 0);
                int up = best[j];
                int left = nextBest[j - 1];
                nextBest[j] = Math.max(match, Math.max(up, left));
                move[i][j] = (byte) (nextBest[j] == match ? 1 : nextBest[j] == up ? 2 : 3);
            }
            best = nextBest;
            diagonal = nextDiagonal;
        }
        boolean[] matched = new boolean[n];
        int i = n;
        int j = m;
        while (i > 0 && j > 0) {
            if (move[i][j] == 1) {
                matched[--i] = true;
                j--;
            } else if (move[i][j] == 2) {
                i--;
            } else {
                j--;
            }
        }
        return matched;
    }
}
