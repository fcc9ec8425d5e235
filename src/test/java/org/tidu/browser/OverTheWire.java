package org.tidu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.declaration.Contents;
import org.tidu.round.RoundFixture;
import org.tidu.support.Answer;
import org.tidu.support.Jobs;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;

/** The steps of an enterprise without a browser, for tests that are about what comes after them. */
@TestComponent
public class OverTheWire {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Visitors visitors;
    private final RoundFixture rounds;
    private final JdbcClient database;
    private final Jobs jobs;

    OverTheWire(Visitors visitors, RoundFixture rounds, JdbcClient database, Jobs jobs) {
        this.visitors = visitors;
        this.rounds = rounds;
        this.database = database;
        this.jobs = jobs;
    }

    /** A declaration that waits at its county, where {@code tianyuan1} works. */
    record Waiting(Company company, DeclarationNumber number) {}

    Waiting atTheCounty(String enterprise, String contact) {
        visitors.hire("tianyuan1", "county-430211");
        Company company = Company.invent(enterprise, contact).listed(database);
        return new Waiting(company, new DeclarationNumber(submitted(company, rounds.open().id())));
    }

    /** Signs up and signs in. */
    Visitor signedUp(Company company) {
        Visitor visitor = visitors.strangerElsewhere();
        visitor.get("/api/session");
        Answer answer = visitor.post("/api/registrations", json(Map.of("uscc", company.uscc(),
                "enterpriseName", company.name(), "countyCode", "430211", "loginName", company.loginName(),
                "displayName", company.contact(), "mobile", company.mobile(), "email", "",
                "password", Visitors.ENTERPRISE_PASSWORD)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        visitor.logIn(company.loginName(), Visitors.ENTERPRISE_PASSWORD);
        return visitor;
    }

    /** Signs a colleague up; the administrator of the enterprise lets them in. */
    void joined(Company administrator, Company colleague) {
        signedUp(colleague);
        Visitor visitor = visitors.stranger();
        visitor.logIn(administrator.loginName(), Visitors.ENTERPRISE_PASSWORD);
        String account = visitor.get("/api/enterprise").json().path("members").valueStream()
                .filter(one -> one.path("loginName").asText().equals(colleague.loginName())).findFirst().orElseThrow().path("accountId").asText();
        assertThat(visitor.post("/api/enterprise/members/" + account + "/approval", "").status()).isEqualTo(200);
    }

    /** Starts a declaration; the self-evaluation waits. Gives its number. */
    private String started(Visitor visitor, RoundId roundId) {
        Answer answer = visitor.post("/api/rounds/" + roundId + "/declarations", data(Contents.start()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        jobs.run();
        return answer.json().path("number").asText();
    }

    /** A declaration whose application nobody has begun. */
    Waiting prepared(String enterprise, String contact) {
        Company company = Company.invent(enterprise, contact).listed(database);
        return new Waiting(company, prepared(signedUp(company)));
    }

    private DeclarationNumber prepared(Visitor visitor) {
        DeclarationNumber number = new DeclarationNumber(started(visitor, rounds.open().id()));
        complete(visitor, Contents.maturity(2.15));
        return number;
    }

    /** A declaration whose application is written down as a draft. */
    Waiting drafted(String enterprise, String contact, Map<String, Object> application) {
        Company company = Company.invent(enterprise, contact).listed(database);
        Visitor visitor = signedUp(company);
        DeclarationNumber number = prepared(visitor);
        Answer answer = visitor.put("/api/tasks/" + visitor.get("/api/tasks").all("id").get(0) + "/draft", json(Map.of("version", 0, "data", application)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return new Waiting(company, number);
    }

    /** Signs up, declares and submits everything. Gives the number. */
    private String submitted(Company company, RoundId roundId) {
        Visitor visitor = signedUp(company);
        DeclarationNumber number = new DeclarationNumber(started(visitor, roundId));
        complete(visitor, Contents.maturity(2.15));
        complete(visitor, Contents.application());
        return number.value();
    }

    private void complete(Visitor visitor, Map<String, Object> values) {
        String task = visitor.get("/api/tasks").all("id").get(0);
        Answer answer = visitor.post("/api/tasks/" + task + "/completion", data(values));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        jobs.run();
    }

    private static String data(Map<String, Object> values) {
        return json(Map.of("data", values));
    }

    private static String json(Map<String, Object> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
