package org.tidu.officialtext;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.problem.Conflict;
import org.tidu.problem.InvalidInput;

/** Imports official texts as a whole or not at all, and takes them back. */
@Service
public class OfficialTexts {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;
    private static final String CHANGED = "另一名工作人员已改动了这组文本，";
    private static final String NOT_IMPORTED = "本次没有导入；请刷新后重新预览";
    private static final String NOT_TAKEN_BACK = "本次没有恢复转述；请刷新后核对现在显示的文本";

    private final TextTable table;
    private final Clock clock;

    OfficialTexts(TextTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** The import that holds; empty while the portal paraphrases. */
    Optional<TextChange> inForce(TextSet set) {
        return table.latest(set).filter(TextChange::isImport);
    }

    Map<TextKey, String> texts(TextSet set) {
        return inForce(set).map(table::texts).orElse(Map.of());
    }

    int version(TextSet set) {
        return table.latest(set).map(TextChange::version).orElse(0);
    }

    /** @throws InvalidInput naming every fault of the file by row and column */
    @Transactional(readOnly = true)
    public TextPreview preview(TextSet set, byte[] file) {
        return TextPreview.of(set, version(set), texts(set), new TextReader(set).read(file));
    }

    /**
     * What the file leaves blank is paraphrased again.
     *
     * @param source   of the texts: title and number of the document, 2 to 200 characters
     * @param fileName as the sender calls it; may be null
     * @param seen     version of the preview
     * @throws InvalidInput naming every fault, or without a version; nothing is stored then
     * @throws Conflict     when the set has changed since
     */
    @Transactional
    public void importFile(TextSet set, byte[] file, String fileName, String source, Integer seen, String by) {
        String document = words(source, "source", "出处（文件名称、文号）");
        Map<TextKey, String> texts = new TextReader(set).read(file);
        add(new TextChange(set.jurisdiction(), set.kind(), next(set, seen, NOT_IMPORTED), document, FileName.tidy(fileName),
                DigestUtils.sha256Hex(file), null, clock.instant(), by), texts, NOT_IMPORTED);
    }

    /**
     * Shows the paraphrases again.
     *
     * @param seen version that is to be taken back
     * @throws InvalidInput without a reason or a version
     * @throws Conflict     when they are shown already, or when the set has changed since
     */
    @Transactional
    public void takeBack(TextSet set, String reason, Integer seen, String by) {
        String why = words(reason, "reason", "恢复转述的原因");
        int next = next(set, seen, NOT_TAKEN_BACK);
        if (inForce(set).isEmpty()) {
            throw new Conflict("现在显示的就是转述，不用恢复");
        }
        add(new TextChange(set.jurisdiction(), set.kind(), next, null, null, null, why, clock.instant(), by), Map.of(), NOT_TAKEN_BACK);
    }

    private int next(TextSet set, Integer seen, String undone) {
        if (seen == null) {
            throw new InvalidInput("version", "没有注明所依据的版本，" + undone);
        }
        int version = version(set);
        if (seen != version) {
            throw new Conflict(CHANGED + undone);
        }
        return version + 1;
    }

    private void add(TextChange change, Map<TextKey, String> texts, String undone) {
        try {
            table.add(change, texts);
        } catch (DuplicateKeyException another) {
            throw new Conflict(CHANGED + undone);
        }
    }

    private static String words(String typed, String path, String what) {
        String words = typed == null ? "" : typed.strip();
        if (words.length() < SHORTEST || words.length() > LONGEST || words.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidInput(path, "请写明" + what + "，" + SHORTEST + " 至 " + LONGEST + " 字，不分行");
        }
        return words;
    }
}
