package org.tidu.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.area.Groups;
import org.tidu.support.AtOnce;
import org.tidu.support.ProcessTest;

/** Nodes that start at the same moment on an empty database put groups, grants and task lists in place once. */
@ProcessTest
class TwoNodesStartTest {

    private static final int NODES = 4;

    @Autowired
    private AccessAtStart atStart;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private IdentityService identity;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private FilterService filters;

    @Autowired
    private JdbcClient jdbc;

    @RepeatedTest(3)
    void what_one_of_them_makes_the_others_find() {
        nothingInPlace();
        atStart.afterSingletonsInstantiated();
        Map<String, Long> ofOneNode = inPlace();
        nothingInPlace();

        AtOnce.run(NODES, node -> {
            atStart.afterSingletonsInstantiated();
            staff.ensureUser("starter1", "首个管理员", null, "Werk-Zaun-4711", List.of(Groups.ADMINISTRATORS));
        });

        assertThat(inPlace()).isEqualTo(ofOneNode).isNotEmpty();
        assertThat(staff.groupsOf("starter1")).containsExactly(Groups.ADMINISTRATORS);
    }

    @AfterEach
    void dismiss() {
        identity.deleteUser("starter1");
    }

    private void nothingInPlace() {
        for (String table : List.of("act_ru_authorization", "act_ru_filter", "act_id_membership", "act_id_group")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    /** Groups and filters by name, grants by whom they are for and what they are on, each with its number. */
    private Map<String, Long> inPlace() {
        Map<String, String> names = filters.createFilterQuery().list().stream()
                .collect(Collectors.toMap(Filter::getId, Filter::getName));
        Map<String, Long> counted = new TreeMap<>(identity.createGroupQuery().list().stream()
                .collect(Collectors.groupingBy(Group::getId, Collectors.counting())));
        names.values().forEach(name -> counted.merge("filter " + name, 1L, Long::sum));
        authorizations.createAuthorizationQuery().authorizationType(Authorization.AUTH_TYPE_GRANT).unlimitedList()
                .stream().filter(grant -> grant.getGroupId() != null)
                .forEach(grant -> counted.merge("grant " + grant.getGroupId() + " " + grant.getResourceType() + " "
                        + names.getOrDefault(grant.getResourceId(), grant.getResourceId()), 1L, Long::sum));
        return counted;
    }
}
