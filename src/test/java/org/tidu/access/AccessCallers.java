package org.tidu.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.ApplicationContext;
import org.tidu.support.SignUps;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** One caller of every kind, signed in. */
class AccessCallers {

    /** Two officers of the own county, who call nobody. */
    static final String AWAY = "tianyuan-away";
    static final String DEPUTY = "tianyuan-deputy";

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    final String uscc = SignUps.nextCode();
    private final Map<String, Visitor> callers = new LinkedHashMap<>();

    AccessCallers(ApplicationContext application) {
        Visitors visitors = application.getBean(Visitors.class);
        elsewhere(application.getBean(IdentityService.class));
        String crew = "x" + NEXT.getAndIncrement();
        StagedCases.EXPERTS.forEach(expert -> visitors.hire(expert, "experts-43"));
        visitors.hire(AWAY, "county-430211");
        visitors.hire(DEPUTY, "county-430211");
        callers.put("nobody", visitors.stranger());
        callers.put("owner", visitors.enterprise(uscc, crew + "owner", SignUps.nextMobile()));
        callers.put("other enterprise", visitors.enterprise(SignUps.nextCode(), crew + "other", SignUps.nextMobile()));
        callers.put("own county", visitors.officer(crew + "tianyuan", "county-430211"));
        callers.put("other county", visitors.officer(crew + "lusong", "county-430203"));
        callers.put("own city", visitors.officer(crew + "zhuzhou", "city-4302"));
        callers.put("other city", visitors.officer(crew + "changsha", "city-4301"));
        callers.put("province", visitors.officer(crew + "hunan", "province-43"));
        callers.put("assigned expert", visitors.officer(StagedCases.EXPERTS.get(0), "experts-43"));
        callers.put("other expert", visitors.officer(crew + "expert", "experts-43"));
        callers.put("administrator", visitors.officer(crew + "admin", "camunda-admin"));
        callers.put("policy owner", visitors.officer(crew + "rules", "policy-owners"));
        callers.values().forEach(caller -> {
            caller.at("198.19.0." + NEXT.getAndIncrement());
            caller.get("/api/session");
        });
    }

    /** The office of a city that this server does not serve. */
    private static void elsewhere(IdentityService identity) {
        if (identity.createGroupQuery().groupId("city-4301").count() == 0) {
            identity.saveGroup(identity.newGroup("city-4301"));
        }
    }

    Visitor get(String kind) {
        return callers.get(kind);
    }

    Map<String, Visitor> all() {
        return callers;
    }
}
