package io.github.broadsheet.internal.merge;

import io.github.broadsheet.DateRange;
import io.github.broadsheet.Update;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that is kept of the documents of a growing corpus: by id the versions, and the rounds of what was removed. A round is
 * odd while the id is removed; the higher round wins. So stocks can be joined in any order, any number of times.
 */
public final class Stock {

    private static final String ROUND = "round";
    private static final String REMOVED = "removed";
    private static final String GIVEN = "given";
    private static final String EARLIER = "earlier";
    private static final String TEXT = "text";
    private static final String FORM = "piece";
    private static final String FORM_VERSION = "1";

    private final TreeMap<String, Holding> holdings = new TreeMap<>();
    private final Map<String, Integer> rounds = new HashMap<>();
    private boolean forgetful;

    /** A stock of nothing. */
    public Stock() {}

    /**
     * Takes a document in; one that was removed comes back.
     *
     * @param extract what is kept of it
     */
    public void add(Extract extract) {
        join(Holding.of(open(extract.id()), extract));
    }

    /**
     * Puts a version in the place of the one that counts, whatever their dates.
     *
     * @param extract what is kept of it
     * @return whether there was a document with its id
     */
    public boolean replace(Extract extract) {
        Holding before = holdings.get(extract.id());
        if (before != null) {
            join(Holding.of(
                    before.round(), extract.ranked(before.latest().head().rank() + 1)));
        }
        return before != null;
    }

    private void join(Holding holding) {
        holdings.merge(holding.latest().id(), holding, Holding::join);
    }

    /** The round in which a document of an id is added: after that of its removal. */
    private int open(String id) {
        if (rounds.isEmpty()) {
            return 0;
        }
        int round = rounds.getOrDefault(hash(id), 0);
        if (isRemoved(round)) {
            rounds.put(hash(id), round + 1);
            return round + 1;
        }
        return round;
    }

    private static boolean isRemoved(int round) {
        return round % 2 == 1;
    }

    /**
     * Removes all that an id told, here and in whatever this is joined with; nothing but a hash of the id is kept.
     *
     * @param id the id of a document
     * @return whether there was such a document
     */
    public boolean remove(String id) {
        String hash = hash(id);
        int round = rounds.getOrDefault(hash, 0);
        if (!isRemoved(round)) {
            rounds.put(hash, round + 1);
        }
        forgetful = true;
        return holdings.remove(id) != null;
    }

    /**
     * Whether an id was removed and not added again.
     *
     * @param id the id of a document
     * @return true if it was
     */
    public boolean isRemoved(String id) {
        return isRemoved(rounds.getOrDefault(hash(id), 0));
    }

    /**
     * Drops the documents whose date lies outside some days. Those without a date stay.
     *
     * @param days the days
     * @return how many were dropped
     */
    public int retain(DateRange days) {
        int before = holdings.size();
        holdings.values()
                .removeIf(holding ->
                        holding.date().filter(date -> !days.contains(date)).isPresent());
        forgetful |= holdings.size() < before;
        return before - holdings.size();
    }

    /**
     * Takes in all of another stock, which stays as it is.
     *
     * @param other another stock
     */
    public void join(Stock other) {
        forgetful |= other.forgetful;
        if (raise(other.rounds)) {
            int before = holdings.size();
            holdings.values().removeIf(holding -> holding.round() != round(holding));
            forgetful |= holdings.size() < before;
        }
        for (Holding holding : other.holdings.values()) {
            if (holding.round() == round(holding)) {
                join(holding);
            } else {
                forgetful = true;
            }
        }
    }

    private boolean raise(Map<String, Integer> others) {
        boolean higher = false;
        for (Map.Entry<String, Integer> other : others.entrySet()) {
            if (other.getValue() > rounds.getOrDefault(other.getKey(), 0)) {
                rounds.put(other.getKey(), other.getValue());
                higher = true;
            }
        }
        return higher;
    }

    private int round(Holding holding) {
        return rounds.isEmpty() ? 0 : rounds.getOrDefault(hash(holding.latest().id()), 0);
    }

    /**
     * How many documents there are.
     *
     * @return the number of documents
     */
    public int size() {
        return holdings.size();
    }

    /** What is held, in the order of ids. */
    Collection<Holding> holdings() {
        return holdings.values();
    }

    /** What changed from version to version, by id. */
    List<Update> updates() {
        List<Update> updates = new ArrayList<>();
        for (Holding holding : holdings.values()) {
            for (int i = 1; i < holding.versions().size(); i++) {
                updates.add(
                        update(holding.versions().get(i - 1), holding.versions().get(i)));
            }
        }
        return updates;
    }

    private static Update update(Extract earlier, Extract later) {
        TextDiff diff = new TextDiff(earlier.words(), later.words());
        return new Update(later.id(), version(earlier), version(later), diff.removed(), diff.added());
    }

    private static Update.Version version(Extract extract) {
        return new Update.Version(extract.head().textSha256(), extract.date());
    }

    /** Notes which ids the entities of the documents have now. */
    void note(List<Extract> documents, MergedEntities entities) {
        for (int i = 0; i < documents.size(); i++) {
            int document = i;
            holdings.computeIfPresent(documents.get(i).id(), (id, holding) -> given(holding, document, entities));
        }
    }

    private static Holding given(Holding holding, int document, MergedEntities entities) {
        List<List<String>> ids = new ArrayList<>();
        boolean known = true;
        int count = holding.latest().entityCount();
        for (int entity = 0; entity < count; entity++) {
            String id = entities.list().get(entities.of(document, entity)).id();
            ids.add(List.of(id));
            known &= holding.given().isOnly(entity, id);
        }
        return known
                ? holding
                : new Holding(
                        holding.round(), holding.versions(), holding.given().join(GivenIds.of(ids)));
    }

    /** Forgets the ids that only what is gone accounts for, if anything went. */
    void forget() {
        if (forgetful) {
            IdReasons reasons = new IdReasons(holdings.values());
            holdings.replaceAll((id, holding) -> new Holding(
                    holding.round(), holding.versions(), holding.given().only((e, given) -> reasons.has(given))));
            forgetful = false;
        }
    }

    /**
     * The stock as plain values that JSON can hold: one map for each id that was removed and one for each document.
     *
     * @return the maps, made as they are asked for
     */
    public Stream<Map<String, Object>> pieces() {
        forget();
        Stream<Map<String, Object>> removed =
                new TreeMap<>(rounds).entrySet().stream().map(each -> removed(each.getKey(), each.getValue()));
        return Stream.concat(removed, holdings.values().stream().map(Stock::piece));
    }

    private static Map<String, Object> removed(String hash, int round) {
        Map<String, Object> piece = new LinkedHashMap<>();
        piece.put(FORM, FORM_VERSION);
        piece.put(REMOVED, hash);
        piece.put(ROUND, round);
        return piece;
    }

    private static Map<String, Object> piece(Holding holding) {
        Map<String, Object> piece = new LinkedHashMap<>();
        piece.put(FORM, FORM_VERSION);
        piece.putAll(PieceForm.write(holding.latest()));
        if (holding.round() > 0) {
            piece.put(ROUND, holding.round());
        }
        if (!holding.given().isEmpty()) {
            piece.put(GIVEN, holding.given().list());
        }
        if (holding.versions().size() > 1) {
            List<Extract> earlier =
                    holding.versions().subList(0, holding.versions().size() - 1);
            piece.put(EARLIER, earlier.stream().map(PieceForm::write).toList());
        }
        return piece;
    }

    /**
     * Takes in a piece of another stock, as {@link #join(Stock)} would.
     *
     * @param map a map as {@link #pieces()} gives
     * @return whether it holds a text
     * @throws IllegalArgumentException if it is faulty or of another version; the message begins with the path
     */
    public boolean addPiece(Map<String, Object> map) {
        Fields piece = new Fields(map);
        if (!piece.string(FORM).equals(FORM_VERSION)) {
            throw new IllegalArgumentException(FORM + ": must be " + FORM_VERSION + ", was " + piece.string(FORM));
        }
        Stock one = new Stock();
        int round = piece.number(ROUND, 0);
        if (piece.has(REMOVED)) {
            one.rounds.put(piece.string(REMOVED), round);
        } else {
            Holding holding = read(piece, round);
            String id = holding.latest().id();
            one.holdings.put(id, holding);
            if (round > 0) {
                one.rounds.put(hash(id), round);
            }
        }
        join(one);
        return piece.has(TEXT);
    }

    private static Holding read(Fields piece, int round) {
        Holding latest = Holding.of(round, PieceForm.read(piece));
        List<List<String>> given = piece.stringLists(GIVEN);
        Holding holding = new Holding(round, latest.versions(), GivenIds.of(given));
        for (Extract earlier : piece.list(EARLIER, PieceForm::read)) {
            holding = holding.join(Holding.of(round, earlier));
        }
        return holding;
    }

    /** What pieces of one id have in common. */
    static String key(Map<String, Object> map) {
        Fields piece = new Fields(map);
        return piece.has(REMOVED) ? piece.string(REMOVED) : hash(piece.string("id"));
    }

    static String hash(String id) {
        Objects.requireNonNull(id, "id");
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
