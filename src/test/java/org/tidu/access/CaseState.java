package org.tidu.access;

import org.tidu.casefile.row.Outcome;
import org.tidu.casefile.row.Stage;

/** A stage of a case, or a way to have ended; with the element of the process where it waits. */
enum CaseState {
    REGISTRATION(Stage.REGISTRATION, null, "callActivity_registrationVerification"),
    SELF_EVALUATION(Stage.SELF_EVALUATION, null, "userTask_selfEvaluateMaturity"),
    BASIC_LISTING(Stage.BASIC_LISTING, null, "callActivity_listingVerification"),
    PREPARATION(Stage.PREPARATION, null, "userTask_prepareApplication"),
    ASSESSMENT(Stage.ASSESSMENT, null, "userTask_decideUnmetConditions"),
    COUNTY_REVIEW(Stage.COUNTY_REVIEW, null, "userTask_reviewCounty"),
    CORRECTION(Stage.CORRECTION, null, "userTask_correctApplication"),
    COUNTY_LIST(Stage.COUNTY_LIST, null, "intermediateEvent_countyListLocked"),
    CITY_REVIEW(Stage.CITY_REVIEW, null, "userTask_reviewCity"),
    CITY_LIST(Stage.CITY_LIST, null, "intermediateEvent_cityListLocked"),
    PROVINCIAL_REVIEW(Stage.PROVINCIAL_REVIEW, null, "callActivity_provincialReview"),
    PUBLIC_NOTICE(Stage.PUBLIC_NOTICE, null, "callActivity_publicNotice"),
    COUNTY_DECLINED(Stage.CLOSED, Outcome.COUNTY_DECLINED, "endEvent_countyDeclined"),
    NOT_RECOGNISED(Stage.CLOSED, Outcome.NOT_RECOGNISED, "endEvent_notRecognised"),
    OBJECTION_UPHELD(Stage.CLOSED, Outcome.OBJECTION_UPHELD, "endEvent_objectionUpheld"),
    RECOGNISED(Stage.CLOSED, Outcome.RECOGNISED, "endEvent_recognised");

    final Stage stage;
    final Outcome outcome;
    final String element;

    CaseState(Stage stage, Outcome outcome, String element) {
        this.stage = stage;
        this.outcome = outcome;
        this.element = element;
    }
}
