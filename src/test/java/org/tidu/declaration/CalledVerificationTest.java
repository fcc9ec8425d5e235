package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.Outcome;
import org.tidu.engine.process.ProcessPicture;
import org.tidu.engine.process.ProcessPictures;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.support.ProcessTest;
import org.tidu.term.DeclarationNumber;

/** The two verifications are processes of their own, which a case calls. */
@ProcessTest
class CalledVerificationTest {

    private static final String REGISTRATION = "registration-verification";
    private static final String LISTING = "listing-verification";
    private static final String VERIFY = "userTask_verifySystemRegistration";
    private static final String CONFIRM = "userTask_confirmBasicTierListing";

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Cases cases;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    ProcessPictures pictures;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    @Autowired
    HistoryService history;

    @BeforeEach
    void nobody_is_listed() {
        journey.unlisted();
    }

    @Test
    void a_case_calls_the_verifications_of_its_own_edition_whatever_is_deployed_later() {
        Round round = rounds.open();
        String later = deployedAnew(REGISTRATION);
        try {
            DeclarationNumber number = journey.start(round).number();

            assertThat(repository.createProcessDefinitionQuery().processDefinitionKey(REGISTRATION).latestVersion()
                    .singleResult().getDeploymentId()).isEqualTo(later).isNotEqualTo(round.editionId().value());
            assertThat(called(number)).extracting(HistoricProcessInstance::getProcessDefinitionKey)
                    .containsExactlyInAnyOrder(REGISTRATION, LISTING);
            assertThat(called(number)).extracting(instance ->
                            repository.getProcessDefinition(instance.getProcessDefinitionId()).getDeploymentId())
                    .containsOnly(round.editionId().value());
        } finally {
            repository.deleteDeployment(later, true);
        }
    }

    @Test
    void the_picture_of_a_case_shows_where_its_verifications_stand() {
        DeclarationNumber number = journey.start(rounds.open()).number();
        journey.officerAt(number, VERIFY, Map.of("decision", "VERIFIED", "reason", "4月20日省系统审核通过"));

        ProcessPicture picture = pictures.of("declaration", number.value()).orElseThrow();

        assertThat(picture.active()).contains("callActivity_listingVerification").doesNotContain("callActivity_registrationVerification");
        assertThat(picture.called()).extracting(ProcessPicture::name).containsExactlyInAnyOrder("信息填报及审核核实", "基础级清单核实");
        assertThat(picture.called()).filteredOn(part -> part.name().equals("信息填报及审核核实")).singleElement()
                .satisfies(done -> assertThat(done.completed()).contains(VERIFY, "endEvent_registrationVerified"))
                .satisfies(done -> assertThat(done.active()).isEmpty());
        assertThat(picture.called()).filteredOn(part -> part.name().equals("基础级清单核实")).singleElement()
                .satisfies(waiting -> assertThat(waiting.active()).containsExactly(CONFIRM));
    }

    @Test
    void what_the_rosters_know_is_over_at_once() {
        journey.listed();

        DeclarationNumber number = journey.start(rounds.open()).number();

        assertThat(called(number)).hasSize(2).allMatch(instance -> instance.getEndTime() != null);
        assertThat(journey.keys(number)).doesNotContain(VERIFY, CONFIRM);
    }

    @Test
    void a_withdrawn_case_leaves_no_verification_behind() {
        DeclarationNumber number = journey.start(rounds.open()).number();

        withdrawals.withdraw(cases.find(number).orElseThrow(), "计划调整，撤回");

        assertThat(cases.find(number).orElseThrow().outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertNothingRuns(number);
    }

    @Test
    void a_case_that_ends_by_one_verification_leaves_the_other_not_behind() {
        DeclarationNumber number = journey.start(rounds.open()).number();
        journey.enterprise(number, "userTask_selfEvaluateMaturity", Contents.maturity(2.15));
        journey.enterprise(number, "userTask_prepareApplication", Contents.application());
        journey.officerAt(number, VERIFY, Map.of("decision", "REFUSED", "reason", "智能工位信息尚未填报"));

        journey.at(journey.open(number, "userTask_mendRegistration").dueAt().plus(Duration.ofSeconds(30)));

        assertThat(cases.find(number).orElseThrow().outcome()).isEqualTo(Outcome.REGISTRATION_REFUSED);
        assertNothingRuns(number);
    }

    private void assertNothingRuns(DeclarationNumber number) {
        assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).count()).isZero();
        assertThat(journey.keys(number)).isEmpty();
        assertThat(called(number)).hasSize(2).allMatch(instance -> instance.getEndTime() != null);
    }

    private List<HistoricProcessInstance> called(DeclarationNumber number) {
        String caller = cases.find(number).orElseThrow().processInstanceId();
        return history.createHistoricProcessInstanceQuery().superProcessInstanceId(caller).list();
    }

    private String deployedAnew(String key) {
        var model = Bpmn.readModelFromStream(repository.getResourceAsStream(
                repository.createProcessDefinitionQuery().processDefinitionKey(key).latestVersion().singleResult().getDeploymentId(),
                "processes/" + key + ".bpmn"));
        return repository.createDeployment().name("later").addModelInstance("processes/" + key + ".bpmn", model).deploy().getId();
    }
}
