package io.github.broadsheet;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The same words quoted in more than one document, whole or in part.
 *
 * @param speaker who most printings say spoke; empty if none says
 * @param printings where the words stand, sorted by document and place; at least two
 */
public record Quotation(Optional<String> speaker, List<Printing> printings) implements Serializable {

    /**
     * One place where the words are quoted.
     *
     * @param quote {@link Quote#id()} in that document
     * @param passage the document, and where the quote stands in it, marks included
     * @param speaker who spoke, as this document says; empty if it does not
     */
    public record Printing(String quote, Passage passage, Optional<String> speaker) implements Serializable {

        /**
         * Checks the arguments.
         *
         * @throws IllegalArgumentException if the id of the quote is blank
         */
        public Printing {
            Checks.notBlank(quote, "quote");
            Objects.requireNonNull(passage, "passage");
            Objects.requireNonNull(speaker, "speaker");
        }

        /**
         * Serialised as its plain parts, since an optional is not serialisable.
         *
         * @return the parts
         */
        private Object writeReplace() {
            return new SerialPrinting(quote, passage, speaker.stream().toList());
        }

        private record SerialPrinting(String quote, Passage passage, List<String> speaker) implements Serializable {

            private Object readResolve() {
                return new Printing(quote, passage, speaker.stream().findFirst());
            }
        }
    }

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if there are fewer than two printings
     */
    public Quotation {
        Objects.requireNonNull(speaker, "speaker");
        printings = List.copyOf(Objects.requireNonNull(printings, "printings"));
        if (printings.size() < 2) {
            throw new IllegalArgumentException("printings: must be at least two, was " + printings.size());
        }
    }

    /**
     * Serialised as its plain parts, since an optional is not serialisable.
     *
     * @return the parts
     */
    private Object writeReplace() {
        return new Serial(speaker.stream().toList(), printings);
    }

    private record Serial(List<String> speaker, List<Printing> printings) implements Serializable {

        private Object readResolve() {
            return new Quotation(speaker.stream().findFirst(), printings);
        }
    }
}
