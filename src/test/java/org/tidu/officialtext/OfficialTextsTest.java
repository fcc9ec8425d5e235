package org.tidu.officialtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.problem.Conflict;
import org.tidu.problem.InvalidInput;
import org.tidu.support.OnBothDatabases;

/** Official texts are kept per jurisdiction, with their history, on H2 and on PostgreSQL. */
class OfficialTextsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-04-20T02:00:00Z"), ZoneOffset.UTC);
    private static final TextKey FIRST = new TextKey("S01", "GUIDE");
    private static final TextKey SECOND = new TextKey("S02", "GUIDE");
    private static final TextSet SET = set("XX");
    private static final TextSet OTHER = set("YY");

    @OnBothDatabases
    void an_import_holds_until_the_next_one_and_each_jurisdiction_has_its_own(String name, DataSource database) {
        Desk desk = new Desk(database);

        desk.read(SET, 0, "S01", "甲");
        desk.read(OTHER, 0, "S01", "外省");
        desk.read(SET, 1, "S02", "乙");

        assertThat(desk.official.texts(SET)).containsExactly(entry(SECOND, "乙"));
        assertThat(desk.official.texts(OTHER)).containsExactly(entry(FIRST, "外省"));
        assertThat(desk.official.inForce(SET)).hasValueSatisfying(change -> {
            assertThat(change.source()).isEqualTo("某文件");
            assertThat(change.fileName()).isEqualTo("原文.xlsx");
            assertThat(change.fileSha256()).hasSize(64);
            assertThat(change.changedBy()).isEqualTo("hunan1");
            assertThat(change.changedAt()).isEqualTo(CLOCK.instant());
        });
        assertThat(desk.table.history(SET)).extracting(TextChange::version).containsExactly(2, 1);
    }

    @OnBothDatabases
    void taken_back_the_paraphrases_show_and_what_was_official_stays_in_the_history(String name, DataSource database) {
        Desk desk = new Desk(database);
        desk.read(SET, 0, "S01", "甲");

        desk.official.takeBack(SET, "原文有误", 1, "hunan2");

        assertThat(desk.official.texts(SET)).isEmpty();
        assertThat(desk.table.history(SET)).extracting(TextChange::reason).containsExactly("原文有误", null);
        assertThat(desk.table.texts(desk.table.history(SET).get(1))).containsExactly(entry(FIRST, "甲"));
        assertThatThrownBy(() -> desk.official.takeBack(SET, "再次", 2, "hunan2")).isInstanceOf(Conflict.class).hasMessageContaining("不用恢复");
        assertThatThrownBy(() -> desk.official.takeBack(OTHER, "从未", 0, "hunan2")).isInstanceOf(Conflict.class);
    }

    @OnBothDatabases
    void nobody_imports_over_what_another_has_changed_since_the_preview(String name, DataSource database) {
        Desk desk = new Desk(database);
        TextPreview preview = desk.official.preview(SET, file("S01", "甲"));
        desk.read(SET, preview.version(), "S02", "乙");

        assertThatThrownBy(() -> desk.read(SET, preview.version(), "S01", "甲")).isInstanceOf(Conflict.class)
                .hasMessageContaining("没有导入");

        assertThat(desk.official.texts(SET)).containsExactly(entry(SECOND, "乙"));
    }

    @OnBothDatabases
    void nobody_imports_or_takes_back_without_saying_what_was_seen(String name, DataSource database) {
        Desk desk = new Desk(database);
        desk.read(SET, 0, "S01", "甲");
        desk.read(SET, 1, "S02", "乙");

        assertThatThrownBy(() -> desk.official.importFile(SET, file("S01", "丙"), null, "某件", null, "hunan2"))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("没有导入");
        assertThatThrownBy(() -> desk.official.takeBack(SET, "原文有误", null, "hunan2"))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("没有恢复转述");
        assertThatThrownBy(() -> desk.official.takeBack(SET, "原文有误", 1, "hunan2"))
                .isInstanceOf(Conflict.class).hasMessageContaining("没有恢复转述");

        assertThat(desk.official.texts(SET)).containsExactly(entry(SECOND, "乙"));
        assertThat(desk.table.history(SET)).hasSize(2);
    }

    @OnBothDatabases
    void a_preview_tells_what_the_portal_would_show_otherwise_and_stores_nothing(String name, DataSource database) {
        Desk desk = new Desk(database);
        desk.read(SET, 0, "S01", "甲");

        TextPreview preview = desk.official.preview(SET, file("S02", "乙"));

        assertThat(preview).isEqualTo(new TextPreview(1, 1, 1, List.of(
                new TextDifference("S01", "说明", "场景一", "甲", false, "转述一", true),
                new TextDifference("S02", "说明", "场景二", "转述二", true, "乙", false))));
        assertThat(desk.official.preview(SET, file("S01", "甲")).changes()).isEmpty();
        assertThat(desk.official.texts(SET)).containsExactly(entry(FIRST, "甲"));
    }

    @OnBothDatabases
    void a_source_is_asked_for_and_nothing_kept_without_one(String name, DataSource database) {
        Desk desk = new Desk(database);

        for (String source : new String[] {null, " ", "某", "字".repeat(201), "两\n行"}) {
            assertThatThrownBy(() -> desk.official.importFile(SET, file("S01", "甲"), null, source, 0, "hunan1"))
                    .isInstanceOf(InvalidInput.class).hasMessageContaining("2 至 200 字");
        }
        assertThat(desk.table.history(SET)).isEmpty();
        desk.official.importFile(SET, file("S01", "甲"), null, "字".repeat(200), 0, "hunan1");
        desk.official.importFile(SET, file("S01", "甲"), null, "某件", 1, "hunan1");
        assertThat(desk.table.history(SET)).hasSize(2);
    }

    @OnBothDatabases
    void what_was_shown_is_never_changed(String name, DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        new Desk(database).read(SET, 0, "S01", "甲");

        assertThatThrownBy(() -> jdbc.sql("update official_text set body = '改'").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from official_text").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("update official_text_change set source = '改'").update()).isInstanceOf(DataAccessException.class);
    }

    private static TextSet set(String jurisdiction) {
        return new TextSet(jurisdiction, "某省", TextKind.GUIDE, List.of(TextPlace.of("S01", "GUIDE", "说明", "场景一", "转述一"),
                TextPlace.of("S02", "GUIDE", "说明", "场景二", "转述二")));
    }

    private static byte[] file(String code, String text) {
        return TextFiles.rows(new String[] {"编码", "层级或等级", "正式文本"}, new String[] {code, "说明", text});
    }

    private static final class Desk {

        private final TextTable table;
        private final OfficialTexts official;

        private Desk(DataSource database) {
            table = new TextTable(JdbcClient.create(database));
            official = new OfficialTexts(table, CLOCK);
        }

        private void read(TextSet set, int version, String code, String text) {
            official.importFile(set, file(code, text), "C:\\文件\\原文.xlsx", " 某文件 ", version, "hunan1");
        }
    }
}
