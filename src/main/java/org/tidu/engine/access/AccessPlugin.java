package org.tidu.engine.access;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How the engine guards itself. What cannot be set here stands in {@code security.yaml}. */
@Component
class AccessPlugin extends AbstractProcessEnginePlugin {

    private static final String IDS = "[a-zA-Z0-9_.@-]+";
    private static final int MAX_RESULTS = 2000;

    private final ObjectProvider<PublishedPassword> published;
    private final int passwordCost;

    /** Fetched at use: the module that knows them uses the engine, which does not exist yet. */
    AccessPlugin(ObjectProvider<PublishedPassword> published, @Value("${tidu.password-cost}") int passwordCost) {
        this.published = published;
        this.passwordCost = passwordCost;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        identities(configuration);
        grants(configuration);
        queries(configuration);
        // whoever called tells or logs what went wrong; the engine would write each refusal with its stack trace as well
        configuration.setEnableCmdExceptionLogging(false);
    }

    private void identities(ProcessEngineConfigurationImpl configuration) {
        configuration.setPasswordEncryptor(new BcryptEncryptor(passwordCost));
        configuration.setEnablePasswordPolicy(true);
        configuration.setPasswordPolicy(new StaffPasswordPolicy(password ->
                published.stream().anyMatch(one -> one.forbids(password))));
        configuration.setIdentityService(new GuardedIdentityService());
        configuration.setUserResourceWhitelistPattern(IDS);
        configuration.setGroupResourceWhitelistPattern(IDS);
        configuration.setTenantResourceWhitelistPattern(IDS);
        // failed log-ins are throttled before the engine is asked; its own lock would let anybody lock out an officer
        configuration.setLoginMaxAttempts(Integer.MAX_VALUE);
        configuration.setLoginDelayBase(0);
    }

    /** Grants only, none but those needed: a task query joins them all. */
    private static void grants(ProcessEngineConfigurationImpl configuration) {
        configuration.setDefaultUserPermissionNameForTask(Permissions.TASK_WORK.getName());
        configuration.setResourceAuthorizationProvider(new RevokingAuthorizationProvider());
        configuration.setStandaloneTasksEnabled(false);
        configuration.setCmmnEnabled(false);
    }

    /**
     * {@code ${currentUser()}} and the like stand in the filters made at start, so stored queries may hold
     * expressions; {@code engine.guard} lets nobody store others. Queries sent by anybody may hold none.
     */
    private static void queries(ProcessEngineConfigurationImpl configuration) {
        configuration.setQueryMaxResultsLimit(MAX_RESULTS);
        configuration.setEnableExpressionsInStoredQueries(true);
        configuration.setEnableExpressionsInAdhocQueries(false);
    }
}
