package org.tidu.decision.check.before;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.tidu.decision.check.file.FindingKind;

/** What a difference means for those who are judged. */
record Meaning(FindingKind kind, String words) {

    static Meaning of(Difference difference) {
        Term before = difference.before();
        Term after = difference.after();
        if (difference.words()) {
            return new Meaning(FindingKind.WORDS_CHANGED, "文字由" + TermWords.shown(before) + "改为" + TermWords.shown(after));
        } else if (after == null) {
            return logic("少了一项条件" + TermWords.briefly(before) + "：不符合这一项的，结论可能与原来不同");
        } else if (before == null) {
            return logic("多了一项条件" + TermWords.briefly(after) + "：不符合这一项的，结论可能与原来不同");
        } else if (before.isConstant() && after.isConstant()) {
            return constant(before, after);
        } else if (after.isConstant()) {
            return logic("原来按" + TermWords.briefly(before) + "得出，现在写死为" + TermWords.briefly(after) + "：不论企业情况如何，结果都一样");
        } else if (denies(before, after)) {
            return logic(TermWords.briefly(before) + "改成了它的反面" + TermWords.briefly(after) + "：原来满足的现在不满足，原来不满足的现在满足");
        } else if (before.is("some", "every", "and", "or") && before.parts().equals(after.parts())) {
            return joined(before, after);
        } else if (before.is("<", "<=", "=") && after.is("<", "<=", "=")) {
            return comparison(before, after);
        } else if (guards(before, after)) {
            return logic("去掉了对没有填报的保护：" + TermWords.briefly(before.parts().get(0)) + "时原来另有结果，现在没有填报会被当成填了");
        } else if (before.is("call", "filter") && !before.parts().isEmpty() && before.parts().contains(after)) {
            return logic("去掉了“" + (before.is("filter") ? "筛选 " + before.parts().get(1) : before.value()) + "”：原来去重、筛选或计算过的，现在原样使用");
        }
        return logic("由" + TermWords.briefly(before) + "改为" + TermWords.briefly(after) + "，系统无法证明两种写法意思相同");
    }

    private static Meaning constant(Term before, Term after) {
        String direction = before.value() instanceof BigDecimal was && after.value() instanceof BigDecimal is
                ? (is.compareTo(was) > 0 ? "提高" : "降低") + "，例如数值恰为 " + was.min(is).toPlainString() + " 的，结论可能与原来不同" : "按原来取值办理的，结论可能与原来不同";
        return new Meaning(FindingKind.VALUE_CHANGED, "由" + TermWords.briefly(before) + "改为" + TermWords.briefly(after) + "：" + direction);
    }

    private static Meaning joined(Term before, Term after) {
        Set<String> strict = Set.of("and", "every");
        return logic(strict.contains(before.kind()) && !strict.contains(after.kind())
                ? "原来须全部成立，现在只要一项成立：只满足其中一项的，由不满足变为满足"
                : "原来只要一项成立，现在须全部成立：只满足其中一项的，由满足变为不满足");
    }

    private static Meaning comparison(Term before, Term after) {
        if (before.parts().equals(after.parts())) {
            return logic("比较由" + TermWords.briefly(before) + "改为" + TermWords.briefly(after) + "：两边恰好相等的，结论与原来不同");
        }
        return logic("比较由" + TermWords.briefly(before) + "改为" + TermWords.briefly(after)
                + (before.parts().equals(List.of(after.parts().get(1), after.parts().get(0))) ? "：大小的方向反了" : "：比较的对象或方法不同"));
    }

    private static boolean denies(Term before, Term after) {
        return before.is("not") && before.parts().get(0).equals(after) || after.is("not") && after.parts().get(0).equals(before);
    }

    private static boolean guards(Term before, Term after) {
        return before.is("if") && (before.parts().get(2).equals(after) || before.parts().get(1).equals(after));
    }

    private static Meaning logic(String words) {
        return new Meaning(FindingKind.LOGIC_CHANGED, words);
    }
}
