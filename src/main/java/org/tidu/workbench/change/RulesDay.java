package org.tidu.workbench.change;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tidu.engine.Callers;
import org.tidu.workbench.edition.RuleEditions;
import org.tidu.workbench.notice.PolicyMessages;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;
import org.tidu.workbench.version.VersionState;
import org.tidu.workbench.version.VersionWalk;

/** The day of an approved version has come. */
@Component
class RulesDay {

    private static final Logger LOG = LoggerFactory.getLogger(RulesDay.class);
    /** Of a variable and of a message. */
    private static final int LONGEST = 1500;
    static final String GIVEN_UP = "未能启用，撤回";

    private final RuleSetVersions versions;
    private final RuleEditions editions;
    private final VersionWalk walk;
    private final PolicyMessages messages;
    private final Callers callers;

    RulesDay(RuleSetVersions versions, RuleEditions editions, VersionWalk walk, PolicyMessages messages, Callers callers) {
        this.versions = versions;
        this.editions = editions;
        this.walk = walk;
        this.messages = messages;
        this.callers = callers;
    }

    /**
     * @param contentHash that was approved
     * @param aboutHash   of day, reason and document that were approved
     * @return why it is not in force; the present edition stays then, and its owners are told
     */
    Optional<String> bringIntoForce(String label, String contentHash, String aboutHash) {
        RuleSetVersion version = versions.labelled(label).orElseThrow();
        boolean approved = version.contentHash().equals(contentHash) && version.aboutHash().equals(aboutHash);
        Optional<String> refused = (approved ? editions.bringIntoForce(version)
                : Optional.of("版本 " + label + " 的内容、生效日期、修改原因或依据文件与复核时不符")).map(why -> why.length() <= LONGEST ? why : why.substring(0, LONGEST) + "…");
        if (refused.isEmpty()) {
            messages.toOwners("规则新版本已生效：" + label, "规则集版本 " + label + " 自 " + versions.labelled(label).orElseThrow().inForceFrom()
                    + " 起适用。已发布的批次仍按发布时的版本办理。", version.author());
        } else {
            LOG.error("{} is not in force: {}", label, refused.get());
            messages.toOwners("规则新版本未能启用：" + label, "现行版本继续适用。原因：" + refused.get(), version.author());
        }
        return refused;
    }

    /** Unless whoever decided so has done it, with their name and words. */
    void giveUp(String label) {
        RuleSetVersion version = versions.labelled(label).orElseThrow();
        if (version.state() == VersionState.APPROVED) {
            walk.takeBack(version, callers.current(), GIVEN_UP);
        }
    }
}
