package org.tidu.evidence.web;

import java.util.List;
import java.util.Optional;
import org.springframework.lang.Nullable;
import org.tidu.evidence.category.EvidenceCategory;
import org.tidu.evidence.correction.EvidenceCorrection;
import org.tidu.evidence.file.EvidenceFile;
import org.tidu.problem.Conflict;
import org.tidu.problem.InvalidInput;

/** In a correction a file comes in the place of one that was returned, or into a category that has to be added to; nothing else changes. */
final class ReturnedOnly {

    private ReturnedOnly() {}

    /**
     * @param replaces the id of the file it takes the place of; null for one that is added
     * @return the file it takes the place of
     * @throws Conflict     when that was not returned, or is replaced already
     * @throws InvalidInput when there is no such file, or it is of another category
     */
    static Optional<EvidenceFile> replaced(EvidenceCorrection correction, EvidenceCategory category, @Nullable String replaces,
            List<EvidenceFile> now) {
        if (replaces == null) {
            if (!correction.kinds().containsKey(category.code())) {
                throw new Conflict("「" + category.name() + "」没有要求增补：补正时只能更换退回的文件，请在退回的文件旁选择“更换”");
            }
            return Optional.empty();
        }
        EvidenceFile file = correction.handedIn(replaces).orElseThrow(() -> new InvalidInput("replaces", "没有要更换的文件，请刷新页面后重试"));
        if (!correction.isReturned(replaces)) {
            throw new Conflict("「" + file.name() + "」没有被退回，保持提交时的原样，不能更换");
        }
        if (!file.category().equals(category.code())) {
            throw new InvalidInput("category", "「" + file.name() + "」须用同一类别的文件更换");
        }
        correction.replacement(replaces, now).ifPresent(other -> {
            throw new Conflict("「" + file.name() + "」已有更换的文件「" + other.name() + "」，请先移除它，再重新上传");
        });
        return Optional.of(file);
    }

    /** @throws Conflict for what had been handed in: it stays as it was, or is replaced */
    static void requireNew(EvidenceCorrection correction, String id) {
        correction.handedIn(id).ifPresent(file -> {
            throw new Conflict(correction.isReturned(id) ? "「" + file.name() + "」被退回，请上传新文件更换，不能只移除或改说明"
                    : "「" + file.name() + "」没有被退回，保持提交时的原样，不能改动");
        });
    }
}
