package org.tidu.identity;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.tidu.area.Groups;
import org.tidu.engine.access.StaffDirectory;

/**
 * Outside the demonstration there is no default password: the first administrator comes from {@code tidu.admin.login}
 * and {@code tidu.admin.password}, and nothing starts while the published password opens any staff account.
 */
@Component
@EnableConfigurationProperties(FirstAdministrator.Settings.class)
class FirstAdministrator implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Settings settings;
    private final StaffDirectory staff;
    private final DemoMode demo;

    FirstAdministrator(Settings settings, StaffDirectory staff, DemoMode demo) {
        this.settings = settings;
        this.staff = staff;
        this.demo = demo;
    }

    /** Login and password of the administrator to create when there is none. */
    @ConfigurationProperties("tidu.admin")
    record Settings(String login, String password) {

        @Override
        public String toString() {
            return "Settings[" + login + "]";
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (demo.isOn()) {
            return;
        }
        refuseDemoPasswords();
        if (!staff.hasAdministrator()) {
            FirstPassword.check(settings.login(), settings.password(), staff);
            staff.ensureUser(settings.login(), "系统管理员", null, settings.password(), List.of(Groups.ADMINISTRATORS));
            LOG.info("created the first administrator {}", settings.login());
        }
    }

    private void refuseDemoPasswords() {
        List<String> open = staff.all().stream()
                .map(member -> member.id())
                .filter(id -> staff.passwordMatches(id, DemoMode.PASSWORD))
                .toList();
        if (!open.isEmpty()) {
            throw new UnsafeStart("这些工作人员账号仍在使用公开的演示密码：" + String.join("、", open),
                    "换用正式的数据库，或先以 demo 模式启动并为这些账号设置新密码");
        }
    }
}
