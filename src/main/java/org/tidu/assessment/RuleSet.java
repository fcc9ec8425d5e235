package org.tidu.assessment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables of one jurisdiction and year: {@code HN-2025} is the file {@code hn-2025.dmn}, with the decisions
 * {@code hn-2025-requirements} and {@code hn-2025-conditions}; a file beside it whose name ends in
 * {@code direct-recognition.dmn} says which honours spare the review.
 */
record RuleSet(String id, String editionId, DecisionFile tables, Optional<DecisionFile> honours, DecisionFile catalogue) {

    static RuleSet find(Decisions decisions, String editionId, String id) {
        DecisionFile tables = decisions.file(editionId, id.toLowerCase(Locale.ROOT) + ".dmn");
        Optional<DecisionFile> honours = decisions.beside(editionId, tables).stream()
                .filter(name -> name.endsWith("direct-recognition.dmn"))
                .findFirst()
                .map(name -> decisions.file(editionId, name));
        return new RuleSet(id, editionId, tables, honours, decisions.file(editionId, Scenarios.FILE));
    }

    String key(String table) {
        return id.toLowerCase(Locale.ROOT) + "-" + table;
    }

    RuleSetRef ref(String inForceFrom) {
        return new RuleSetRef(id, editionId, inForceFrom, hash());
    }

    /** SHA-256 over every file a verdict rests on: conditions, direct recognition if any, catalogue of scenarios. */
    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Stream.concat(Stream.concat(Stream.of(tables), honours.stream()), Stream.of(catalogue))
                    .forEach(file -> digest.update(file.bytes()));
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String honoursKey(DecisionFile file) {
        String name = file.name();
        return name.substring(name.lastIndexOf('/') + 1, name.length() - ".dmn".length());
    }
}
