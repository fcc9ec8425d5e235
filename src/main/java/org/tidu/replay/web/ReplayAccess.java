package org.tidu.replay.web;

import org.springframework.stereotype.Component;
import org.tidu.identity.CurrentUser;
import org.tidu.problem.Forbidden;

/** Replays are for policy owners and administrators; what one has asked for the others may read. */
@Component
class ReplayAccess {

    private final CurrentUser user;

    ReplayAccess(CurrentUser user) {
        this.user = user;
    }

    /** @throws Forbidden for everybody else */
    String owner() {
        if (!user.isPolicyOwner() && !user.isAdministrator()) {
            throw new Forbidden("规则回放仅限规则负责人");
        }
        return user.userId();
    }

    /** Rules are judged by what they do, not by whom they hit: who may open no case reads no enterprise's name (ADR 0108). */
    boolean readsNames() {
        return user.isAdministrator();
    }

    /** @throws Forbidden unless this person has begun it, or is an administrator */
    void requireOwn(String owner) {
        if (!owner().equals(owner) && !user.isAdministrator()) {
            throw new Forbidden("只能停止自己开始的回放");
        }
    }
}
