package org.tidu.workbench.rowdesk;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.problem.Conflict;
import org.tidu.problem.InvalidInput;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;

/** The draft somebody has before their eyes, or none. */
@Component
class DraftSeen {

    private final RuleSetVersions versions;

    DraftSeen(RuleSetVersions versions) {
        this.versions = versions;
    }

    /**
     * @throws InvalidInput without a hash
     * @throws Conflict     when it is no draft, or another by now
     */
    RuleSetVersion of(String ruleSet, int number, @Nullable String contentHash) {
        RuleSetVersion draft = versions.find(ruleSet, number);
        if (contentHash == null || contentHash.isBlank()) {
            throw new InvalidInput("contentHash", "请指明所见的内容（contentHash）");
        } else if (!draft.mayBeWritten()) {
            throw new Conflict("版本 " + draft.label() + " 不是草稿（" + draft.state().title() + "），测试行不能修改；请自它新建草稿");
        } else if (!draft.contentHash().equals(contentHash)) {
            throw new Conflict("草稿 " + draft.label() + " 已被他人（或您在另一窗口）改动，本次没有保存；请取得最新内容后再改");
        }
        return draft;
    }

    /** @throws InvalidInput when it is no file of rows of this draft */
    String path(RuleSetVersion draft, @Nullable String path) {
        if (path == null || !path.endsWith(VersionRows.ROWS) || versions.files(draft).stream().noneMatch(file -> file.path().equals(path))) {
            throw new InvalidInput("path", "草稿 " + draft.label() + " 里没有这个测试行文件，请从测试行的结果中选择");
        }
        return path;
    }
}
