package org.tidu.demo;

import java.util.Map;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;

/** One case, told step by step; each step is a scene of the script. Days and times as in {@link Script#add}. */
final class CaseStory {

    private final Script script;
    private final CaseActs enterprise;
    private final OfficerActs officers;
    private final String login;
    private DeclarationNumber number;

    CaseStory(Script script, CaseActs enterprise, OfficerActs officers, String login) {
        this.script = script;
        this.enterprise = enterprise;
        this.officers = officers;
        this.login = login;
    }

    DeclarationNumber number() {
        return number;
    }

    CaseStory starts(RoundId roundId, int day, String time) {
        script.add(day, time, () -> number = enterprise.start(roundId, login));
        return this;
    }

    CaseStory evaluates(int day, String time, double score) {
        script.add(day, time, () ->
                enterprise.complete(number, login, FormPapers.selfEvaluation(score, script.day(day - 3))));
        return this;
    }

    CaseStory applies(int day, String time) {
        return applies(day, time, Map.of());
    }

    /** @param changes answers other than those of an application that meets every condition */
    CaseStory applies(int day, String time, Map<String, Object> changes) {
        script.add(day, time, () -> {
            Map<String, Object> application = FormPapers.application(enterprise.company(login), changes);
            enterprise.prove(number, login, application);
            enterprise.complete(number, login, application);
        });
        return this;
    }

    CaseStory drafts(int day, String time) {
        script.add(day, time, () ->
                enterprise.draft(number, login, FormPapers.beginning(enterprise.company(login))));
        return this;
    }

    CaseStory withdraws(int day, String time, String reason) {
        script.add(day, time, () -> enterprise.withdraw(number, login, reason));
        return this;
    }

    /** An officer does the task that waits for them in this case. */
    CaseStory officer(String officerId, int day, String time, Map<String, Object> answers) {
        script.add(day, time, () -> officers.complete(officerId, number.value(), answers));
        return this;
    }

    /** Two answers and the accounts nobody has audited go back to the enterprise. */
    CaseStory isReturned(String officerId, int day, String time) {
        script.add(day, time, () -> officers.complete(officerId, number.value(), Opinions.countyReturns(enterprise.unauditedAccounts(number))));
        return this;
    }

    CaseStory countyRecommends(int day, String time) {
        return officer(Office.reviewer(enterprise.company(login).county()), day, time, Opinions.COUNTY_RECOMMENDS);
    }

    CaseStory cityApproves(int day, String time) {
        return officer("zhuzhou2", day, time, Opinions.CITY_APPROVES);
    }

    CaseStory isObjectedTo(String byLogin, int day, String time, String content) {
        script.add(day, time, () -> enterprise.object(number, byLogin, content));
        return this;
    }
}
