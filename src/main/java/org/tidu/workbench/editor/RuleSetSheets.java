package org.tidu.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.tidu.problem.Conflict;
import org.tidu.problem.FieldError;
import org.tidu.problem.Forbidden;
import org.tidu.problem.InvalidInput;
import org.tidu.problem.NotFound;
import org.tidu.workbench.editor.sheet.RuleSheet;
import org.tidu.workbench.editor.sheet.RuleSheetReader;
import org.tidu.workbench.editor.sheet.SheetChange;
import org.tidu.workbench.editor.source.Edit;
import org.tidu.workbench.editor.source.SourceText;
import org.tidu.workbench.editor.table.CellPatch;
import org.tidu.workbench.editor.table.DecisionReader;
import org.tidu.workbench.editor.table.Differences;
import org.tidu.workbench.editor.table.TextPatch;
import org.tidu.workbench.editor.table.Words;
import org.tidu.workbench.editor.view.CellPlace;
import org.tidu.workbench.editor.view.DecisionView;
import org.tidu.workbench.editor.view.Reach;
import org.tidu.workbench.version.RuleSetDrafts;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;

/** Tables out as spreadsheets and in again, by the same patches as in the page. Who may, the caller has asked. */
@Service
class RuleSetSheets {

    private final RuleSetVersions versions;
    private final RuleSetDrafts drafts;
    private final VersionViews views;
    private final InForceFiles inForce;

    RuleSetSheets(RuleSetVersions versions, RuleSetDrafts drafts, VersionViews views, InForceFiles inForce) {
        this.versions = versions;
        this.drafts = drafts;
        this.views = views;
        this.inForce = inForce;
    }

    /** A table of a version, and the file it stands in. */
    private record Place(RuleSetVersion version, String path, byte[] bytes, DecisionView table, Words words) {}

    /** A table as a file. */
    record Written(String name, byte[] bytes) {}

    Written write(String ruleSet, int number, String table) {
        Place place = place(ruleSet, number, table);
        return new Written(place.version().label().replace('/', '-') + " " + place.table().title() + ".xlsx", RuleSheet.write(place.table()));
    }

    SheetPreviewView preview(String ruleSet, int number, String table, byte[] file) {
        Place place = place(ruleSet, number, table);
        byte[] after = changed(place, file);
        return new SheetPreviewView(place.version().contentHash(), Differences.between(
                new DecisionReader(SourceText.of(place.bytes()), place.words()).file(), new DecisionReader(SourceText.of(after), place.words()).file()));
    }

    /** @param seen content hash of the preview */
    VersionView keep(String ruleSet, int number, String table, byte[] file, String seen, String who) {
        Place place = place(ruleSet, number, table);
        if (!place.version().contentHash().equals(seen)) {
            throw new Conflict("草稿 " + place.version().label() + " 在预览之后又有改动，本次没有保存；请重新预览");
        }
        return views.of(drafts.save(ruleSet, number, place.path(), changed(place, file), seen, who));
    }

    private Place place(String ruleSet, int number, String table) {
        RuleSetVersion version = versions.find(ruleSet, number);
        Map<String, byte[]> files = new TreeMap<>(InForceFiles.decisions(versions.bytes(version)));
        Words words = inForce.words(files);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            for (DecisionView one : new DecisionReader(SourceText.of(file.getValue()), words).file().tables()) {
                if (one.id().equals(table) && !one.columns().isEmpty()) {
                    return new Place(version, file.getKey(), file.getValue(), one, words);
                }
            }
        }
        throw new NotFound("版本 " + version.label() + " 中没有这张表");
    }

    private static byte[] changed(Place place, byte[] file) {
        List<SheetChange> changes = new RuleSheetReader(place.table()).read(file);
        if (changes.isEmpty()) {
            throw new InvalidInput("file", "文件与草稿中的这张表完全相同，没有可以保存的改动");
        }
        SourceText source = SourceText.trusted(place.bytes());
        CellPatch cells = new CellPatch(source, place.words());
        TextPatch texts = new TextPatch(source);
        List<Edit> edits = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        for (SheetChange change : changes) {
            try {
                edits.add(change.column().isEmpty() ? texts.edit(place.table().id(), change.row(), change.typed())
                        : cells.edit(new CellPlace(place.table().id(), change.row(), change.column()), change.typed(), Reach.ROWS));
            } catch (InvalidInput | Forbidden | NotFound refused) {
                errors.add(new FieldError("第 " + change.line() + " 行", "第 " + change.line() + " 行：" + refused.getMessage()));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return DraftBounds.within("file", source.with(edits));
    }
}
