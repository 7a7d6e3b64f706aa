package io.github.broadsheet.internal.sentence;

import java.util.List;

/** Which quotations may be open at once, as a table: {@code D} for double, {@code S} for single marks, outermost first. */
final class MarkStates {

    /** What a mark does. */
    enum Act {
        /** It opens a quotation. */
        OPEN,
        /** It closes the innermost quotation. */
        CLOSE,
        /** It opens a quotation and ends the innermost, whose closing mark is missing. */
        REOPEN,
        /** It is no quotation mark. */
        NONE
    }

    private static final List<String> STACKS = List.of("", "D", "S", "DS", "SD", "DSD", "SDS", "DD", "DDS");

    /** How many states there are; state 0 has nothing open. */
    static final int COUNT = STACKS.size();

    private static final byte[] AFTER_OPEN = new byte[COUNT * 2];
    private static final byte[] AFTER_CLOSE = new byte[COUNT * 2];

    static {
        for (int state = 0; state < COUNT; state++) {
            for (int kind = 0; kind < 2; kind++) {
                String stack = STACKS.get(state);
                String mark = kind == 0 ? "S" : "D";
                String popped = stack.endsWith(mark) ? stack.substring(0, stack.length() - 1) : "none";
                AFTER_OPEN[state * 2 + kind] = (byte) STACKS.indexOf(stack + mark);
                AFTER_CLOSE[state * 2 + kind] = (byte) STACKS.indexOf(popped);
            }
        }
    }

    private MarkStates() {}

    /** The state after a mark opens a quotation, or -1. */
    static int afterOpen(int state, boolean doubled) {
        return AFTER_OPEN[state * 2 + (doubled ? 1 : 0)];
    }

    /** The state after a mark closes the innermost quotation, or -1. */
    static int afterClose(int state, boolean doubled) {
        return AFTER_CLOSE[state * 2 + (doubled ? 1 : 0)];
    }

    /** Whether the innermost quotation has such marks. */
    static boolean isInside(int state, boolean doubled) {
        return STACKS.get(state).endsWith(doubled ? "D" : "S");
    }

    /** How many quotations with double, or with single, marks are open. */
    static int open(int state, boolean doubled) {
        String stack = STACKS.get(state);
        int count = 0;
        for (int i = 0; i < stack.length(); i++) {
            count += (stack.charAt(i) == 'D') == doubled ? 1 : 0;
        }
        return count;
    }
}
