package org.tidu.casefile.history;

import org.springframework.lang.Nullable;

/**
 * An officer's judgement of one condition of the verdict, with the condition's name and clause as they stood then.
 *
 * @param remark never null where the finding is not 符合
 */
public record Judgement(String code, String title, String clause, Finding finding, @Nullable String remark) {

    /** 「五项建设内容：符合」, 「其他事故：需说明（一般质量事故，已整改）」 */
    public String words() {
        return title + "：" + finding.text() + (remark == null ? "" : "（" + remark + "）");
    }
}
