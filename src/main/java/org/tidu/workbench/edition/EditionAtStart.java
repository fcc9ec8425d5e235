package org.tidu.workbench.edition;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.tidu.problem.Outage;
import org.tidu.workbench.notice.PolicyMessages;
import org.tidu.workbench.version.BroughtVersions;
import org.tidu.workbench.version.ProgramVersions;

/**
 * Before the first request: what this release brings becomes versions, and what is in force becomes the present edition. A program without a
 * good one serves with the edition it has.
 */
@Component
class EditionAtStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(EditionAtStart.class);

    /** Of a message. */
    private static final int LONGEST = 1500;

    private final ProgramVersions program;
    private final RuleEditions editions;
    private final PolicyMessages messages;
    private final AtomicInteger refused;
    private final AtomicInteger unmade;

    EditionAtStart(ProgramVersions program, RuleEditions editions, PolicyMessages messages, MeterRegistry meters) {
        this.refused = meters.gauge("tidu.rules.refused", new AtomicInteger());
        this.unmade = meters.gauge("tidu.rules.unmade", new AtomicInteger());
        this.program = program;
        this.messages = messages;
        this.editions = editions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            bring();
            editions.assembleForProgram();
            unmade.set(0);
        } catch (RuntimeException fault) {
            if (Outage.behind(fault).isPresent()) {
                throw fault;
            }
            unmade.set(1);
            LOG.error("No edition can be made of what is in force; the present one stays", fault);
            messages.toOwnersAndAdministrators("现行规则未能启用", shortened("系统启动时，现行的规则集版本没有通过合并检查，仍按上一次启用的规则办理。原因："
                    + fault.getMessage()));
        }
    }

    private void bring() {
        BroughtVersions news = program.bring();
        news.merged().forEach(draft -> messages.toOwners("程序升级带来规则修改：" + draft.label(),
                draft.reason() + "。您的版本继续适用；请核对草稿 " + draft.label() + "，补上施行日期后提交复核，或撤回。"));
        news.refused().forEach(version -> messages.toOwnersAndAdministrators("程序带来的规则未能启用：" + version.label(),
                "检查未通过，前一版本继续适用，其他规则集不受影响：" + version.reason()));
        refused.set(program.refused().size());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
