package io.github.broadsheet.analysis;

/** A set of ids that keeps 64 bits of each, so that millions fit into little memory; a false "seen" is next to impossible. */
final class IdSet {

    private long[] slots = new long[1024];
    private int size;

    /** Adds an id; false if it was there. */
    boolean add(String id) {
        if (size * 2 >= slots.length) {
            grow();
        }
        if (!insert(hash(id))) {
            return false;
        }
        size++;
        return true;
    }

    private boolean insert(long hash) {
        int mask = slots.length - 1;
        int at = (int) (hash >>> 32) & mask;
        while (slots[at] != 0) {
            if (slots[at] == hash) {
                return false;
            }
            at = (at + 1) & mask;
        }
        slots[at] = hash;
        return true;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long hash : old) {
            if (hash != 0) {
                insert(hash);
            }
        }
    }

    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
        return hash == 0 ? 1 : hash;
    }
}
