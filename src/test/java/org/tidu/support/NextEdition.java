package org.tidu.support;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.engine.edition.EditionAssembly;
import org.tidu.engine.edition.Editions;
import org.tidu.term.EditionId;

/** The next edition, in which some models say something else: for tests to whom it does not matter how it came about. */
@TestComponent
public class NextEdition {

    private final Editions editions;
    private final EditionAssembly assembly;
    private final JdbcClient jdbc;

    NextEdition(Editions editions, EditionAssembly assembly, JdbcClient jdbc) {
        this.editions = editions;
        this.assembly = assembly;
        this.jdbc = jdbc;
    }

    /** @param hands what becomes of the text of a model, by its full name */
    public String with(Map<String, UnaryOperator<String>> hands) {
        Map<String, String> others = new HashMap<>();
        hands.forEach((name, hand) -> others.put(name, hand.apply(text(name))));
        return holding(others);
    }

    /** @param others more models, or the same ones with other texts */
    public String holding(Map<String, String> others) {
        EditionId present = editions.newest();
        Map<String, byte[]> models = new TreeMap<>();
        editions.resourceNames(present).forEach(name -> models.put(name, editions.resource(present, name)));
        others.forEach((name, text) -> models.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return assembly.put(models, editions.versions(present)).value();
    }

    /** The edition of the program's start is the present one again. */
    public void takeBack() {
        takeBack(jdbc);
    }

    static void takeBack(JdbcClient jdbc) {
        if (jdbc.sql("select count(*) from edition").query(Integer.class).single() < 2) {
            return;
        }
        Unprotected.run(jdbc, List.of("edition_content", "edition"), () -> {
            jdbc.sql("delete from edition_content where edition <> (select id from edition order by number fetch first 1 rows only)").update();
            jdbc.sql("delete from edition where number > (select min(number) from edition)").update();
        });
    }

    private String text(String name) {
        return new String(editions.resource(editions.newest(), name), StandardCharsets.UTF_8);
    }
}
