package org.tidu.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.CountyCases;
import org.tidu.support.RunningApplication;

/** Access to a task ends with the reason for it. */
@RunningApplication
class RevokedGrantTest {

    @Autowired
    private CountyCases cases;

    @Autowired
    private TaskService tasks;

    @Autowired
    private AuthorizationService authorizations;

    @Test
    void a_former_assignee_loses_the_task() {
        Task task = cases.open("430211");
        tasks.setAssignee(task.getId(), "grant1");
        assertThat(userHasGrant(task, "grant1")).isTrue();

        tasks.setAssignee(task.getId(), "grant2");

        assertThat(userHasGrant(task, "grant1")).isFalse();
        assertThat(userHasGrant(task, "grant2")).isTrue();

        tasks.setAssignee(task.getId(), null);

        assertThat(userHasGrant(task, "grant2")).isFalse();
    }

    @Test
    void a_former_candidate_group_loses_the_task() {
        Task task = cases.open("430211");
        assertThat(groupHasGrant(task, "county-430211")).isTrue();

        tasks.addCandidateGroup(task.getId(), "county-430203");
        tasks.deleteCandidateGroup(task.getId(), "county-430211");

        assertThat(groupHasGrant(task, "county-430211")).isFalse();
        assertThat(groupHasGrant(task, "county-430203")).isTrue();
    }

    @Test
    void a_former_candidate_user_loses_the_task() {
        Task task = cases.open("430211");
        tasks.addCandidateUser(task.getId(), "grant3");

        tasks.deleteCandidateUser(task.getId(), "grant3");

        assertThat(userHasGrant(task, "grant3")).isFalse();
    }

    @Test
    void an_assignee_who_stays_a_candidate_keeps_the_task() {
        Task task = cases.open("430211");
        tasks.addCandidateUser(task.getId(), "grant4");
        tasks.setAssignee(task.getId(), "grant4");

        tasks.setAssignee(task.getId(), null);
        assertThat(userHasGrant(task, "grant4")).isTrue();

        tasks.setAssignee(task.getId(), "grant4");
        tasks.deleteCandidateUser(task.getId(), "grant4");
        assertThat(userHasGrant(task, "grant4")).isTrue();
    }

    @Test
    void a_former_owner_loses_the_task() {
        Task task = cases.open("430211");
        tasks.setOwner(task.getId(), "grant5");

        tasks.setOwner(task.getId(), "grant7");

        assertThat(userHasGrant(task, "grant5")).isFalse();
    }

    @Test
    void no_grant_outlives_the_task() {
        Task task = cases.open("430211");
        tasks.setAssignee(task.getId(), "grant6");

        tasks.complete(task.getId());

        assertThat(authorizations.createAuthorizationQuery().resourceType(Resources.TASK)
                .resourceId(task.getId()).count()).isZero();
    }

    private boolean userHasGrant(Task task, String userId) {
        return authorizations.createAuthorizationQuery().authorizationType(Authorization.AUTH_TYPE_GRANT)
                .resourceType(Resources.TASK).resourceId(task.getId()).userIdIn(userId).count() > 0;
    }

    private boolean groupHasGrant(Task task, String groupId) {
        return authorizations.createAuthorizationQuery().authorizationType(Authorization.AUTH_TYPE_GRANT)
                .resourceType(Resources.TASK).resourceId(task.getId()).groupIdIn(groupId).count() > 0;
    }
}
