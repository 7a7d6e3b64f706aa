package io.github.broadsheet.internal.merge;

/** Words without the endings of inflection, roughly: "visited", "visits" and "visiting" are one. */
final class Stems {

    private static final int SHORTEST = 3;

    private Stems() {}

    /** The stem of a word in small letters. */
    static String of(String word) {
        if (word.endsWith("ies") && word.length() > SHORTEST + 2) {
            return word.substring(0, word.length() - 3) + "y";
        }
        String bare = word;
        for (String end : new String[] {"ing", "ed", "s"}) {
            boolean fits = bare.length() >= SHORTEST + end.length() && bare.endsWith(end) && !bare.endsWith("ss");
            if (fits) {
                bare = bare.substring(0, bare.length() - end.length());
                break;
            }
        }
        int last = bare.length() - 1;
        boolean doubled = last >= SHORTEST && bare.charAt(last) == bare.charAt(last - 1) && bare.charAt(last) != 's';
        boolean silent = last >= SHORTEST && bare.charAt(last) == 'e';
        return doubled || silent ? bare.substring(0, last) : bare;
    }
}
