package org.tidu.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.assessment.procedure.HonourTitles;
import org.tidu.assessment.procedure.RepositoryTables;
import org.tidu.page.Cursor;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;
import org.tidu.roster.sheet.SheetLine;
import org.tidu.support.OnBothDatabases;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;

/** Lists of enterprises, on H2 and on PostgreSQL. */
class RosterImportTest {

    private static final String FIRST = "91350100M000100Y43";
    private static final String SECOND = "91330100799655058B";
    private static final HonourTitles TITLES = new HonourTitles(RepositoryTables.asTheyAre());
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-04-20T02:00:00Z"), ZoneOffset.UTC);

    @OnBothDatabases
    void the_registration_list_is_taken_over_and_updated(String name, DataSource database) {
        Desk desk = new Desk(database);
        RosterImport.Counts first = desk.read(RosterKind.SYSTEM_REGISTRATION, StandardCharsets.UTF_8, """
                统一社会信用代码,企业名称,是否填报,生产线（车间）是否填报,智能工位是否填报,是否审核通过
                %s,第一机械有限公司,是,是,是,否
                %s,"第二机械, 有限公司",√,√,是,通过
                """.formatted(FIRST, SECOND.toLowerCase()));
        RosterImport.Counts second = desk.read(RosterKind.SYSTEM_REGISTRATION, StandardCharsets.UTF_8, """
                统一社会信用代码,企业名称,是否填报,生产线（车间）是否填报,智能工位是否填报,是否审核通过
                %s,第一机械有限公司,是,是,是,是
                """.formatted(FIRST));

        assertThat(first).isEqualTo(new RosterImport.Counts(2, 2, 0));
        assertThat(second).isEqualTo(new RosterImport.Counts(1, 0, 1));
        assertThat(desk.rosters.systemRegistration(new CreditCode(FIRST)).orElseThrow().isComplete()).isTrue();
        assertThat(desk.rosters.systemRegistration(new CreditCode(SECOND)).orElseThrow().name()).isEqualTo("第二机械, 有限公司");
        assertThat(desk.rosters.systemRegistration(new CreditCode("914403001922038216"))).isEmpty();
    }

    @OnBothDatabases
    void a_list_saved_by_a_chinese_spreadsheet_is_understood(String name, DataSource database) {
        Desk desk = new Desk(database);

        desk.read(RosterKind.BASIC_TIER, Charset.forName("GB18030"), """
                序号,企业名称,统一社会信用代码,工厂名称,列入日期\r
                1,第一机械有限公司,%1$s,一号智能工厂,2025年3月5日\r
                2,第一机械有限公司,%1$s,二号智能工厂,2025/3/15\r
                ,,,,\r
                """.formatted(FIRST));

        BasicTierListing listing = desk.rosters.basicTier(new CreditCode(FIRST)).orElseThrow();
        assertThat(listing.factories()).containsExactly(
                new BasicTierListing.Factory("一号智能工厂", LocalDate.of(2025, 3, 5)),
                new BasicTierListing.Factory("二号智能工厂", LocalDate.of(2025, 3, 15)));
    }

    @OnBothDatabases
    void honours_are_read_with_their_kind_and_year_the_latest_first(String name, DataSource database) {
        Desk desk = new Desk(database);

        desk.read(RosterKind.BENCHMARK, StandardCharsets.UTF_8, """
                \uFEFFuscc,name,honour_kind,honour_year
                %1$s,第一机械有限公司,湖南省智能制造标杆企业,2022
                %1$s,第一机械有限公司,HUNAN_BENCHMARK_ENTERPRISE,2023年
                %1$s,第一机械有限公司,湖南省智能制造标杆车间,2024
                %2$s,第二机械有限公司,湖南省智能制造标杆车间,2024
                """.formatted(FIRST, SECOND));

        assertThat(desk.honours(FIRST)).containsExactly(new Honour("HUNAN_BENCHMARK_WORKSHOP", 2024),
                new Honour("HUNAN_BENCHMARK_ENTERPRISE", 2023), new Honour("HUNAN_BENCHMARK_ENTERPRISE", 2022));
        assertThat(desk.honours(SECOND)).containsExactly(new Honour("HUNAN_BENCHMARK_WORKSHOP", 2024));
    }

    @OnBothDatabases
    void a_title_that_no_roster_lists_is_refused_and_those_that_may_are_named(String name, DataSource database) {
        Desk desk = new Desk(database);
        String list = "统一社会信用代码,企业名称,荣誉类别,年度\n" + FIRST + ",第一机械有限公司,%s,2022";

        assertThat(desk.refused(RosterKind.BENCHMARK, list.formatted("国家智能制造示范工厂"))).containsExactly("第 2 行第 3 列（荣誉类别）");
        assertThat(desk.preview(RosterKind.BENCHMARK, list.formatted("国家智能制造示范工厂").getBytes(StandardCharsets.UTF_8)).problems())
                .extracting(CellProblem::message).containsExactly("应为“湖南省智能制造标杆企业”“湖南省智能制造标杆车间”“湖南省智能制造示范企业”“湖南省智能制造示范车间”之一");
        assertThat(desk.honours(FIRST)).isEmpty();
    }

    @OnBothDatabases
    void one_bad_cell_keeps_everything_out_and_all_are_named_by_line_and_column(String name, DataSource database) {
        Desk desk = new Desk(database);

        List<String> paths = desk.refused(RosterKind.BENCHMARK, """
                统一社会信用代码,企业名称,荣誉类别,年度
                %1$s,第一机械有限公司,湖南省智能制造标杆企业,2022
                914403001922038217,,省级荣誉,二〇二二
                %1$s,第一机械有限公司,湖南省智能制造标杆企业,2022
                """.formatted(FIRST));

        assertThat(paths).containsExactly("第 3 行第 1 列（统一社会信用代码）", "第 3 行第 2 列（企业名称）",
                "第 3 行第 3 列（荣誉类别）", "第 3 行第 4 列（年度）", "第 4 行");
        assertThat(desk.honours(FIRST)).isEmpty();
    }

    @OnBothDatabases
    void a_missing_column_an_empty_file_and_a_foreign_file_are_explained(String name, DataSource database) {
        Desk desk = new Desk(database);

        assertThat(desk.refused(RosterKind.BENCHMARK, "统一社会信用代码,企业名称,年度\n1,2,3")).containsExactly("第 1 行");
        assertThat(desk.refused(RosterKind.BENCHMARK, "")).containsExactly("file");
        assertThat(desk.refused(RosterKind.BENCHMARK, "统一社会信用代码,\"企业名称\n1,2")).containsExactly("file");
    }

    @OnBothDatabases
    void what_an_officer_confirms_stands_for_that_declaration(String name, DataSource database) {
        Desk desk = new Desk(database);
        DeclarationNumber number = new DeclarationNumber("ZZ2025A-430211-0001");

        desk.rosters.confirmSystemRegistration(number, "tianyuan1", "电话核实");
        desk.rosters.confirmSystemRegistration(number, "tianyuan2", "再次核实");

        assertThat(desk.rosters.isSystemRegistrationConfirmed(number)).isTrue();
        assertThat(desk.rosters.isBasicTierConfirmed(number)).isFalse();
        assertThat(desk.rosters.isSystemRegistrationConfirmed(new DeclarationNumber("ZZ2025A-430211-0002"))).isFalse();
    }

    @OnBothDatabases
    void a_list_is_searched_by_code_or_name(String name, DataSource database) {
        Desk desk = new Desk(database);
        desk.read(RosterKind.SYSTEM_REGISTRATION, StandardCharsets.UTF_8, """
                统一社会信用代码,企业名称,是否填报,生产线（车间）是否填报,智能工位是否填报,是否审核通过
                %s,第一机械_有限公司,是,是,是,否
                %s,第二机械有限公司,是,是,是,是
                """.formatted(FIRST, SECOND));
        RosterFormat format = RosterFormat.of(RosterKind.SYSTEM_REGISTRATION);

        assertThat(desk.table.page(format, "第二", Cursor.START, 50).rows()).extracting(row -> row.get("uscc")).containsExactly(SECOND);
        assertThat(desk.table.count(format, "y43")).isEqualTo(1);
        assertThat(desk.table.count(format, "Y43")).isEqualTo(1);
        assertThat(desk.table.count(format, "_")).isEqualTo(1);
        assertThat(desk.table.page(format, null, Cursor.START, 1).rows()).hasSize(1);
    }

    @OnBothDatabases
    void the_template_filled_in_with_a_spreadsheet_is_understood(String name, DataSource database) {
        Desk desk = new Desk(database);
        byte[] file = Workbooks.fill(RosterTemplate.write(RosterKind.BASIC_TIER), sheet -> {
            sheet.row(2, FIRST, "第一机械有限公司", "一号智能工厂").date(2, 3, LocalDate.of(2025, 3, 5));
            sheet.row(4, FIRST, "第一机械有限公司", "二号智能工厂", "2025年3月15日");
        });

        assertThat(desk.read(RosterKind.BASIC_TIER, file)).isEqualTo(new RosterImport.Counts(2, 2, 0));

        assertThat(desk.rosters.basicTier(new CreditCode(FIRST)).orElseThrow().factories()).containsExactly(
                new BasicTierListing.Factory("一号智能工厂", LocalDate.of(2025, 3, 5)),
                new BasicTierListing.Factory("二号智能工厂", LocalDate.of(2025, 3, 15)));
    }

    @OnBothDatabases
    void numbers_in_a_spreadsheet_are_read_in_full_and_lines_counted_as_it_does(String name, DataSource database) {
        Desk desk = new Desk(database);
        byte[] file = Workbooks.fill(RosterTemplate.write(RosterKind.BENCHMARK), sheet -> {
            sheet.row(2, FIRST, "第一机械有限公司", "湖南省智能制造标杆企业").number(2, 3, 2023);
            sheet.row(7, SECOND, "第二机械有限公司", "湖南省智能制造标杆企业").number(7, 3, 23);
        });

        RosterPreview preview = desk.preview(RosterKind.BENCHMARK, file);

        assertThat(preview.problems()).containsExactly(new CellProblem(7, 4, "年度",
                "应为 2000–2099 之间的年份，如 2023，现为“23”"));
        assertThat(preview.lines()).extracting(SheetLine::number).containsExactly(2L, 7L);
        assertThat(desk.honours(FIRST)).isEmpty();
    }

    @OnBothDatabases
    void a_preview_counts_what_is_new_and_what_is_known_and_stores_nothing(String name, DataSource database) {
        Desk desk = new Desk(database);
        String header = "统一社会信用代码,企业名称,是否填报,生产线（车间）是否填报,智能工位是否填报,是否审核通过\n";
        desk.read(RosterKind.SYSTEM_REGISTRATION, StandardCharsets.UTF_8, header + FIRST + ",第一机械有限公司,是,是,是,否");

        RosterPreview preview = desk.preview(RosterKind.SYSTEM_REGISTRATION,
                (header + FIRST + ",第一机械有限公司,是,是,是,是\n" + SECOND + ",第二机械有限公司,是,是,是,是")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(preview.total()).isEqualTo(2);
        assertThat(preview.added()).isEqualTo(1);
        assertThat(preview.updated()).isEqualTo(1);
        assertThat(preview.changes()).containsExactly(new RosterChange(2, "第一机械有限公司", "是否审核通过", "否", "是"));
        assertThat(preview.moreChanges()).isZero();
        assertThat(preview.lines()).last().isEqualTo(new SheetLine(3, List.of(SECOND, "第二机械有限公司", "是", "是", "是", "是")));
        assertThat(desk.rosters.systemRegistration(new CreditCode(SECOND))).isEmpty();
        assertThat(desk.history.of(RosterKind.SYSTEM_REGISTRATION)).hasSize(1);
    }

    @OnBothDatabases
    void the_history_says_who_brought_which_file(String name, DataSource database) {
        Desk desk = new Desk(database);
        desk.read(RosterKind.BENCHMARK, StandardCharsets.UTF_8, """
                统一社会信用代码,企业名称,荣誉类别,年度
                %s,第一机械有限公司,湖南省智能制造标杆企业,2022
                """.formatted(FIRST));
        desk.refused(RosterKind.BENCHMARK, "统一社会信用代码,企业名称,荣誉类别,年度\n1,2,3,4");

        assertThat(desk.history.of(RosterKind.BENCHMARK)).singleElement().satisfies(file -> {
            assertThat(file.fileName()).isEqualTo("四月.csv");
            assertThat(file.rows()).isEqualTo(1);
            assertThat(file.importedBy()).isEqualTo("zhuzhou1");
            assertThat(file.importedAt()).isEqualTo(CLOCK.instant());
            assertThat(file.sha256()).hasSize(64);
        });
        assertThat(desk.history.of(RosterKind.BASIC_TIER)).isEmpty();
    }

    @OnBothDatabases
    void a_file_that_only_begins_like_a_spreadsheet_is_explained(String name, DataSource database) {
        Desk desk = new Desk(database);

        assertThat(desk.refused(RosterKind.BENCHMARK, "PK\u0003\u0004 and nothing more")).containsExactly("file");
    }

    /** The lists on one database. */
    private static final class Desk {

        private final RosterTable table;
        private final RosterImport imports;
        private final RosterImports history;
        private final Rosters rosters;
        private final VerifiedHonours honours;

        private Desk(DataSource database) {
            JdbcClient jdbc = JdbcClient.create(database);
            table = new RosterTable(jdbc);
            history = new RosterImports(jdbc);
            imports = new RosterImport(table, history, TITLES, CLOCK);
            rosters = new Rosters(jdbc, new Confirmations(jdbc, CLOCK));
            honours = new VerifiedHonours(jdbc, CLOCK);
        }

        private List<Honour> honours(String uscc) {
            return honours.of(new DeclarationNumber("N-0"), new CreditCode(uscc)).stream().map(VerifiedHonour::honour).toList();
        }

        private RosterImport.Counts read(RosterKind kind, Charset charset, String text) {
            return read(kind, text.getBytes(charset));
        }

        private RosterImport.Counts read(RosterKind kind, byte[] file) {
            return imports.importFile(kind, file, "C:\\名单\\四月.csv", "zhuzhou1");
        }

        private RosterPreview preview(RosterKind kind, byte[] file) {
            return RosterPreview.of(RosterFormat.of(kind), RosterSheet.read(file), TITLES.all(), table);
        }

        private List<String> refused(RosterKind kind, String text) {
            try {
                read(kind, StandardCharsets.UTF_8, text);
            } catch (InvalidInput refused) {
                return refused.errors().stream().map(FieldError::path).toList();
            }
            throw new AssertionError("was accepted");
        }
    }
}
