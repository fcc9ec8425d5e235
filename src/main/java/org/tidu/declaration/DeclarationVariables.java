package org.tidu.declaration;

import org.camunda.bpm.engine.delegate.VariableScope;

/** The variables of process {@code declaration}, each with its type; a test holds them against the model. */
final class DeclarationVariables {

    static final Variable<Boolean> SYSTEM_REGISTERED = new Variable<>("systemRegistered");
    static final Variable<Boolean> BASIC_TIER_LISTED = new Variable<>("basicTierListed");
    static final Variable<Boolean> MATURITY_NEEDED = new Variable<>("maturityNeeded");
    static final Variable<Boolean> CONDITIONS_MET = new Variable<>("conditionsMet");
    static final Variable<Boolean> MAY_CORRECT = new Variable<>("mayCorrect");
    static final Variable<Boolean> EXCEPTION_GRANTED = new Variable<>("exceptionGranted");
    static final Variable<String> ASSESSMENT_SUMMARY = new Variable<>("assessmentSummary");
    static final Variable<Integer> BENCHMARK_YEAR = new Variable<>("benchmarkYear");
    static final Variable<String> HONOUR_KIND = new Variable<>("honourKind");

    private DeclarationVariables() {}

    /** A named variable of one type. */
    record Variable<T>(String name) {

        void set(VariableScope scope, T value) {
            scope.setVariable(name, value);
        }
    }
}
