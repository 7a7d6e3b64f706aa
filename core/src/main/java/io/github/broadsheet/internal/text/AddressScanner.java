package io.github.broadsheet.internal.text;

/** Finds addresses of pages and of people, hashtags and handles. Reads each character a fixed number of times. */
final class AddressScanner {

    private static final int LONGEST_SCHEME = 10;

    private final String text;
    private final int end;
    private int checkedUntil;
    private TokenKind kind = TokenKind.URL;

    AddressScanner(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** What the address last found is. */
    TokenKind kind() {
        return kind;
    }

    /** Where the address that begins at {@code begin} ends, or {@code begin} if none does. */
    int endOf(int begin, boolean afterWord) {
        char c = text.charAt(begin);
        if (c == '#') {
            return afterWord ? begin : hashtag(begin);
        }
        if (c == '@') {
            return afterWord ? begin : handle(begin);
        }
        if (begin < checkedUntil || !Characters.isAsciiLetterOrDigit(c)) {
            return begin;
        }
        int run = begin;
        while (run < end && isRunPart(text.charAt(run))) {
            run++;
        }
        checkedUntil = run;
        return afterRun(begin, run);
    }

    private int afterRun(int begin, int run) {
        if (run < end && text.charAt(run) == '@') {
            return email(begin, run + 1);
        }
        if (run - begin <= LONGEST_SCHEME && text.startsWith("://", run) && Character.isLetter(text.charAt(begin))) {
            return page(begin, run + 3);
        }
        int host = trimDots(begin, run);
        boolean named = host - begin > 5
                && (text.regionMatches(true, begin, "www.", 0, 4) || Lexicon.isHost(text, begin, host));
        if (!named) {
            return begin;
        }
        boolean path = (host < end && (text.charAt(host) == '/' || text.charAt(host) == '?'))
                || (host < end && text.charAt(host) == ':' && Characters.isDigitAt(text, host + 1, end));
        kind = TokenKind.URL;
        return path ? page(begin, host) : host;
    }

    private int hashtag(int begin) {
        int at = begin + 1;
        boolean letter = false;
        for (int step = tagStep(at); step > 0; step = tagStep(at)) {
            letter |= Character.isLetter(text.codePointAt(at));
            at += step;
        }
        kind = TokenKind.HASHTAG;
        return letter ? at : begin;
    }

    private int tagStep(int at) {
        return at < end && text.charAt(at) == '_' ? 1 : Characters.wordStep(text, at, end);
    }

    private int handle(int begin) {
        int at = begin + 1;
        while (at < end && (Characters.isAsciiLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        kind = TokenKind.HANDLE;
        return at > begin + 1 ? at : begin;
    }

    private int email(int begin, int host) {
        int run = host;
        while (run < end && isHostPart(text.charAt(run))) {
            run++;
        }
        int last = trimDots(host, run);
        int dot = host;
        while (dot < last && text.charAt(dot) != '.') {
            dot++;
        }
        kind = TokenKind.EMAIL;
        return dot > host && dot < last ? last : begin;
    }

    private int page(int begin, int from) {
        int at = from;
        int open = 0;
        while (at < end && isPagePart(text.charAt(at))) {
            open += text.charAt(at) == '(' ? 1 : 0;
            at++;
        }
        while (at > from && (isTrailing(text.charAt(at - 1)) || (text.charAt(at - 1) == ')' && open == 0))) {
            at--;
        }
        kind = TokenKind.URL;
        return at > from || (from > begin && text.charAt(from - 1) != '/') ? at : begin;
    }

    private int trimDots(int begin, int run) {
        int at = run;
        while (at > begin && (text.charAt(at - 1) == '.' || text.charAt(at - 1) == '-')) {
            at--;
        }
        return at;
    }

    private static boolean isHostPart(char c) {
        return Characters.isAsciiLetterOrDigit(c) || c == '.' || c == '-';
    }

    private static boolean isRunPart(char c) {
        return isHostPart(c) || c == '_' || c == '+' || c == '%';
    }

    private static boolean isPagePart(char c) {
        return !Characters.isBlank(c)
                && !Characters.isDoubleQuote(c)
                && c != '‘'
                && c != '’'
                && "<>|^{}`…".indexOf(c) < 0;
    }

    private static boolean isTrailing(char c) {
        return ".,;:!?'*]".indexOf(c) >= 0;
    }
}
