package org.tidu.workbench.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidu.problem.InvalidInput;
import org.tidu.workbench.editor.RepositoryFiles.Place;
import org.tidu.workbench.editor.source.SourceText;
import org.tidu.workbench.editor.table.CellPatch;
import org.tidu.workbench.editor.table.DecisionReader;
import org.tidu.workbench.editor.table.TextPatch;
import org.tidu.workbench.editor.view.CellKind;
import org.tidu.workbench.editor.view.ChoiceView;
import org.tidu.workbench.editor.view.FileView;
import org.tidu.workbench.editor.view.Reach;

/** Every cell of every shipped table can be changed and changed back; no other byte moves. */
class EveryCellTest {

    static Stream<String> files() {
        return RepositoryFiles.ALL.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_cell_changed_and_changed_back_leaves_the_file_as_it_was(String name) {
        byte[] file = RepositoryFiles.ALL.get(name);
        CellPatch patch = new CellPatch(SourceText.of(file), RepositoryFiles.WORDS);
        FileView view = RepositoryFiles.VIEWS.get(name);

        RepositoryFiles.cells(view).filter(place -> place.cell().reach() != Reach.FULL).forEach(place -> other(patch, file, place).ifPresent(typed -> {
            byte[] changed = patch.apply(place.place(), typed, Reach.ROWS);
            assertThat(changed).as("%s %s", place.place(), typed).isNotEqualTo(file);

            byte[] back = new CellPatch(SourceText.trusted(changed), RepositoryFiles.WORDS).apply(place.place(), place.cell().typed(), Reach.ROWS);
            if (Arrays.equals(back, file)) {
                return;
            }
            assertThat(place.cell().reach() == Reach.VALUES && place.cell().kind() != CellKind.VALUES)
                    .as("%s %s and back: %s %s", place.place(), typed, place.cell(), same(back, file)).isFalse();
            assertThat(reader(back).toString()).as("%s %s and back", place.place(), typed).isEqualTo(view.toString());
        }));
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_parser_sees_exactly_the_cells_that_were_changed(String name) {
        byte[] file = RepositoryFiles.ALL.get(name);
        List<Place> changed = new ArrayList<>();
        byte[] now = file;
        CellPatch patch = new CellPatch(SourceText.of(file), RepositoryFiles.WORDS);
        for (Place place : RepositoryFiles.cells(RepositoryFiles.VIEWS.get(name)).filter(one -> one.cell().reach() == Reach.VALUES).toList()) {
            Optional<String> typed = other(patch, file, place);
            if (typed.isPresent() && changed.size() < 60) {
                now = new CellPatch(SourceText.trusted(now), RepositoryFiles.WORDS).apply(place.place(), typed.get(), Reach.VALUES);
                changed.add(place);
            }
        }

        List<String> before = RepositoryFiles.contents(file);
        List<String> after = RepositoryFiles.contents(now);
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                differing.add(before.get(i).substring(0, before.get(i).lastIndexOf(" | ")));
            }
        }
        assertThat(after).hasSameSizeAs(before);
        assertThat(differing.stream().map(one -> one.split(" \\| ")).map(one -> one[0] + one[1] + one[2]))
                .containsExactlyInAnyOrderElementsOf(changed.stream().map(one -> one.table().id() + one.row().id() + one.column().label()).toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_description_changed_and_changed_back_leaves_the_file_as_it_was(String name) {
        byte[] file = RepositoryFiles.ALL.get(name);
        TextPatch patch = new TextPatch(SourceText.of(file));

        RepositoryFiles.VIEWS.get(name).tables().forEach(table -> table.rows().forEach(row -> {
            byte[] changed = patch.apply(table.id(), row.id(), "通知<一>&“二”\"三\"");
            byte[] back = new TextPatch(SourceText.trusted(changed)).apply(table.id(), row.id(), row.description());

            assertThat(changed).isNotEqualTo(file);
            assertThat(same(back, file)).isEmpty();
        }));
    }

    @Test
    void most_cells_are_values_and_every_row_has_a_description() {
        List<Place> cells = RepositoryFiles.VIEWS.values().stream().flatMap(RepositoryFiles::cells).toList();

        assertThat(cells.stream().filter(place -> place.cell().reach() == Reach.VALUES).count()).isGreaterThan(1_500);
        assertThat(cells).allSatisfy(place -> assertThat(place.row().description()).isNotBlank());
    }

    private static FileView reader(byte[] file) {
        return new DecisionReader(SourceText.trusted(file), RepositoryFiles.WORDS).file();
    }

    /** Empty when they are; else where they part. */
    private static String same(byte[] one, byte[] other) {
        int at = Arrays.mismatch(one, other);
        return at < 0 ? "" : new String(Arrays.copyOfRange(one, Math.max(0, at - 80), Math.min(one.length, at + 80)), StandardCharsets.UTF_8);
    }

    /** Something else that may be typed into the cell; nothing when its column has one value only. */
    private static Optional<String> other(CellPatch patch, byte[] file, Place place) {
        List<ChoiceView> choices = place.column().choices();
        return switch (place.cell().kind()) {
            case NUMBER -> Optional.of(number(place));
            case VALUES -> Stream.of("2031年2月3日", "7", "是", "改").filter(typed -> isTaken(patch, file, place, typed)).findFirst();
            case TEXT -> Optional.of("<改>&\"一\"+1");
            case DATE -> Optional.of("2031年2月3日");
            case YES_NO -> Optional.of(place.cell().shown().equals("是") ? "否" : "是");
            case CHOICE, CHOICES -> choices.stream().filter(one -> !place.cell().codes().equals(List.of(one.code()))).map(ChoiceView::name).findFirst();
            case LIMIT -> Optional.of(place.cell().shown().replaceAll("\\d+", "17"));
            case RANGE -> Optional.of(place.cell().shown().contains("-") ? "2031-02-03 至 2031-02-05"
                    : place.cell().shown().replaceFirst("^[\\d.]+", "0.05"));
            case ANYTHING -> Stream.of(choices.isEmpty() ? "改" : choices.get(0).name(), "7", "是").filter(typed -> isTaken(patch, file, place, typed)).findFirst();
            case EXPRESSION -> Optional.empty();
        };
    }

    private static boolean isTaken(CellPatch patch, byte[] file, Place place, String typed) {
        try {
            return !Arrays.equals(patch.apply(place.place(), typed, Reach.ROWS), file);
        } catch (InvalidInput refused) {
            return false;
        }
    }

    private static String number(Place place) {
        if (place.cell().typed().isEmpty()) {
            return "7";
        }
        BigDecimal up = new BigDecimal(place.cell().typed()).add(BigDecimal.ONE);
        boolean beyond = place.column().limits().endsWith("至 " + place.cell().typed());
        return (beyond ? up.subtract(new BigDecimal(2)) : up).toPlainString();
    }
}
