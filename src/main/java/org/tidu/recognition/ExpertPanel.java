package org.tidu.recognition;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.engine.Values;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.engine.access.StaffMember;
import org.tidu.engine.step.ModelHelper;

/** The experts of a review, as process {@code provincial-review} asks for them. */
@ModelHelper
@Component("expertPanel")
public class ExpertPanel {

    private final StaffDirectory staff;
    private final ExpertScoreTable scores;
    private final ExpertUnits units;

    ExpertPanel(StaffDirectory staff, ExpertScoreTable scores, ExpertUnits units) {
        this.staff = staff;
        this.scores = scores;
        this.units = units;
    }

    /** Everybody in the group as choices of a form: a JSON variable {@code [{label, value}]}. */
    public Object options(String expertGroup) {
        return Values.toEngine((Object) choices(expertGroup, List.of()));
    }

    /** @param firm names of the one that is to be judged, who works there is marked; empty when it is not known */
    List<Map<String, String>> choices(String expertGroup, Collection<String> firm) {
        Map<String, String> known = units.all();
        return staff.membersOf(expertGroup).stream()
                .map(expert -> Map.of("label", label(expert) + "，" + at(known.get(expert.id()), firm), "value", expert.id()))
                .toList();
    }

    /** With the account's name, which tells people of one name apart. */
    private static String label(StaffMember expert) {
        return expert.displayName().equals(expert.id()) ? expert.id() : expert.displayName() + "（" + expert.id() + "）";
    }

    private static String at(@Nullable String unit, Collection<String> firm) {
        if (unit == null) {
            return "所在单位未登记";
        }
        return firm.stream().anyMatch(name -> key(name).equals(key(unit))) ? unit + "【申报企业本单位】" : unit;
    }

    /** Brackets and blanks are typed in many ways. */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    /** User ids out of the JSON variable in which the officer's choice is kept. */
    public Collection<String> chosen(Object experts) {
        return ((List<?>) Values.toPlain(experts)).stream().map(String::valueOf).distinct().toList();
    }

    /** The scores of a finished scoring for the officer who concludes: JSON {@code [{expert, total, comment}]}. */
    public Object scores(String reviewId) {
        Map<String, String> known = units.all();
        List<ExpertScore> given = scores.of(reviewId);
        Map<String, String> names = staff.named(given.stream().map(ExpertScore::expert).toList()).stream()
                .collect(Collectors.toMap(StaffMember::id, StaffMember::displayName));
        List<Map<String, String>> rows = given.stream()
                .map(score -> Map.of(
                        "expert", names.getOrDefault(score.expert(), score.expert()) + "（" + at(known.get(score.expert()), List.of()) + "）",
                        "total", score.isRecused() ? "回避" : score.total().toPlainString(),
                        "comment", score.remark()))
                .toList();
        return Values.toEngine((Object) rows);
    }
}
