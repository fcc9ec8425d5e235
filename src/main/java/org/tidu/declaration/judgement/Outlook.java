package org.tidu.declaration.judgement;

import java.time.Instant;
import org.springframework.lang.Nullable;
import org.tidu.casefile.Verification;
import org.tidu.time.ChinaTime;

/**
 * What follows if an application is sent as it stands.
 *
 * @param text the same in words, with the instant until which a returned one must be mended
 */
public record Outlook(Next next, String text) {

    /** To the county for review; back to the enterprise; back as the same correction; to an officer who studies what is not met. */
    public enum Next { COUNTY_REVIEW, RETURNED, CORRECTED_AGAIN, STUDIED }

    static Outlook of(AssessedCase assessed, Instant deadlineAt, @Nullable Instant correctionDueAt) {
        if (assessed.conditionsMet()) {
            return new Outlook(Next.COUNTY_REVIEW, assessed.isAwaited()
                    ? Verification.words(assessed.awaited()) + "核实完毕后，进入县市区工信部门审核；核实由工信部门办理，不影响提交。"
                    : "进入县市区工信部门审核。");
        }
        if (assessed.mayCorrect()) {
            return new Outlook(Next.RETURNED, inVain(assessed) + "系统核验后会退回，不进入审核；须在 " + ChinaTime.deadline(deadlineAt)
                    + "（北京时间）前改完并重新提交，逾期未重新提交的按逾期未提交办结。");
        }
        if (assessed.correctionOpen()) {
            return new Outlook(Next.CORRECTED_AGAIN, inVain(assessed) + "系统核验后会退回，仍是补正：可改的内容和补正意见不变，须在 "
                    + ChinaTime.deadline(correctionDueAt) + "（北京时间）前改完并重新提交，逾期由县市区工信部门按最后一次提交的材料研究。");
        }
        return new Outlook(Next.STUDIED, assessed.offer().isPossible()
                ? "由" + assessed.offer().level().text() + "研究是否按特殊情况认可，认可须两人签字；不同意的，以条件不符办结。"
                : never(assessed) + "由县市区工信部门办理。");
    }

    private static String inVain(AssessedCase assessed) {
        return assessed.askedInVain() ? never(assessed) : "";
    }

    private static String never(AssessedCase assessed) {
        return UnmetWords.items(assessed.offer().never()) + "不能作特殊情况认可。";
    }
}
