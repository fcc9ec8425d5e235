package org.tidu.casefile.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.tidu.area.Areas;
import org.tidu.assessment.procedure.TierNames;
import org.tidu.casefile.row.CaseFilter;
import org.tidu.casefile.row.CaseOrder;
import org.tidu.casefile.row.CaseSight;
import org.tidu.casefile.row.CaseTable;
import org.tidu.declaration.Journey;
import org.tidu.engine.task.Tasks;
import org.tidu.problem.InvalidInput;
import org.tidu.round.RoundFixture;
import org.tidu.support.ProcessTest;
import org.tidu.support.Tally;
import org.tidu.term.DeclarationNumber;

/** The file of an officer's cases: one case of Tianyuan under way, and as many more as a test wants. */
@ProcessTest
class CaseSheetTest {

    private static final String TIANYUAN = "430211";
    private static final String HETANG = "430202";
    private static final Instant CHANGED = Instant.parse("2025-04-01T00:00:00Z");

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    CaseTable cases;

    @Autowired
    Tasks tasks;

    @Autowired
    TierNames tiers;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    CaseSheet sheet;

    @Autowired
    Areas areas;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Tally tally;

    private DeclarationNumber number;

    @BeforeEach
    void a_case_waits_for_the_county() {
        journey.listed();
        number = new DeclarationNumber(journey.submitted(rounds.open()));
    }

    @Test
    void hundreds_of_cases_are_read_at_one_moment_each_once_and_those_that_rest_longest_first() {
        more(TIANYUAN, 520, "株洲样例有限公司");
        List<List<String>> lines = new ArrayList<>();

        Tally.Cost cost = tally.of(() -> lines.addAll(lines(sheet.read(of(TIANYUAN), CaseOrder.OLDEST))));

        assertThat(lines).extracting(line -> line.get(1)).containsExactlyElementsOf(jdbc.queryForList(
                "select number from declaration_case order by updated_at, number", String.class)).hasSize(521);
        assertThat(lines).extracting(line -> line.get(0)).containsExactlyElementsOf(IntStream.rangeClosed(1, 521).mapToObj(String::valueOf).toList());
        assertThat(lines.get(520)).as("the one that was changed last").contains(number.value(), "县级审核").element(9).asString().isNotEmpty();
        assertThat(onCases(cost)).as(cost.toString()).hasSize(2);
        assertThat(cost.inside()).as("count, cases and twice due dates, of one moment: " + cost).isGreaterThanOrEqualTo(4);
    }

    @Test
    void as_many_as_the_limit_are_written_and_with_one_more_none_is_read() {
        assertThat(CaseSheet.MOST).isEqualTo(5000);
        CaseSheet six = new CaseSheet(cases, tasks, tiers, transactions, 6);
        more(TIANYUAN, 5, "株洲样例有限公司");
        assertThat(lines(six.read(of(TIANYUAN), CaseOrder.UPDATED))).hasSize(6);

        more(TIANYUAN, 1, "株洲样例有限公司");

        Tally.Cost cost = tally.of(() -> assertThatThrownBy(() -> six.read(of(TIANYUAN), CaseOrder.UPDATED))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.errors()).singleElement().satisfies(error ->
                        assertThat(error.message()).isEqualTo("符合条件的超过 6 件，请按县市区、阶段或文字缩小范围后再导出"))));
        assertThat(onCases(cost)).as(cost.toString()).hasSize(1);
    }

    @Test
    void a_county_reads_nothing_of_another_and_a_name_like_a_formula_stays_a_name() {
        more(HETANG, 1, "=HYPERLINK(\"http://x\")有限公司");

        assertThat(lines(sheet.read(of(HETANG), CaseOrder.UPDATED))).singleElement().satisfies(line ->
                assertThat(line).contains("=HYPERLINK(\"http://x\")有限公司").doesNotContain(number.value()));
        assertThat(lines(sheet.read(of(TIANYUAN), CaseOrder.UPDATED))).singleElement().satisfies(line -> assertThat(line).contains(number.value()));
    }

    private CaseFilter of(String county) {
        return new CaseFilter(CaseSight.ofStaff(List.of(Areas.countyGroup(county)), areas), null, null, null);
    }

    /** Withdrawn ones, of which an enterprise may have several; four at a time changed at one instant. */
    private void more(String county, int many, String enterprise) {
        int had = jdbc.queryForObject("select count(*) from declaration_case", Integer.class);
        jdbc.batchUpdate("insert into declaration_case (number, round_id, round_title, uscc, enterprise_name, factory_name, county_code, "
                + "county_name, tier, stage, outcome, deadline_at, created_at, updated_at, is_current) select ?, round_id, round_title, uscc, ?, "
                + "factory_name, ?, county_name, tier, 'CLOSED', 'WITHDRAWN', deadline_at, created_at, ?, null from declaration_case where number = ?",
                IntStream.range(had, had + many).mapToObj(n -> new Object[] {"ZZ2025A-" + county + "-9" + n, enterprise, county,
                        Timestamp.from(CHANGED.plusSeconds(n / 4)), number.value()}).toList());
    }

    private static List<String> onCases(Tally.Cost cost) {
        return cost.sql().stream().filter(sql -> sql.contains("declaration_case")).toList();
    }

    /** Without the headings; every cell is text. */
    private static List<List<String>> lines(byte[] file) {
        List<List<String>> lines = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Row row : book.getSheetAt(0)) {
                List<String> line = new ArrayList<>();
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    line.add(cell.getStringCellValue());
                }
                lines.add(line);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return lines.subList(1, lines.size());
    }
}
