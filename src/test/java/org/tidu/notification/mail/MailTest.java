package org.tidu.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.enterprise.Accounts;
import org.tidu.notification.Messages;
import org.tidu.support.ProcessTest;
import org.tidu.support.SignUps;
import org.tidu.support.TestClock;
import org.tidu.support.Visitors;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;

/** Each message goes once to each address of its enterprise, as soon as a real mail server takes it. */
@ProcessTest
class MailTest {

    private static final String NUMBER = "ZZ2025A-430211-0001";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    StaffDirectory staff;

    @Autowired
    MailTable table;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    Visitors visitors;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private Messages messages;
    private MailDelivery delivery;
    private String uscc;

    @BeforeEach
    void an_enterprise_with_an_address_and_a_mail_server() {
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        messages = new Messages(jdbc, new MailOutbox(table, accounts, staff, clock, beans.getBeanProvider(JavaMailSender.class)), clock);
        delivery = new MailDelivery(table, sender, transaction, clock, "tidu@example.cn", "https://tidu.example.cn");
        uscc = SignUps.nextCode();
        signUp("zhou@example.cn");
    }

    @AfterEach
    void the_server_stops() {
        server.stop();
    }

    @Test
    void a_message_arrives_once_and_says_little() throws Exception {
        send();

        assertThat(sendAll()).isEqualTo(1);
        assertThat(sendAll()).isZero();

        MimeMessage mail = received().get(0);
        assertThat(received()).hasSize(1);
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("zhou@example.cn");
        assertThat(mail.getSubject()).isEqualTo("智能工厂申报：" + NUMBER + " 有新消息");
        String text = (String) mail.getContent();
        assertThat(text).contains("退回补正：1 处须修改").contains("https://tidu.example.cn/messages");
        assertThat(text).doesNotContain("周敏").doesNotContain("请写明市场份额").doesNotContain(uscc);
    }

    @Test
    void whoever_waits_for_approval_gets_none() {
        signUp("other@example.cn");
        send();

        assertThat(jdbc.sql("select address from mail").query(String.class).list()).containsExactly("zhou@example.cn");
    }

    @Test
    void what_is_rolled_back_sends_nothing() {
        transaction.executeWithoutResult(status -> {
            send();
            status.setRollbackOnly();
        });

        assertThat(sendAll()).isZero();
        assertThat(received()).isEmpty();
    }

    @Test
    void a_server_that_is_away_is_tried_again_later_and_later_and_the_mail_is_shown_meanwhile() {
        sender.setPort(1);
        send();

        assertThat(sendAll()).isEqualTo(1);
        assertThat(table.unsent()).singleElement().satisfies(mail -> {
            assertThat(mail.attempts()).isEqualTo(1);
            assertThat(mail.lastFault()).isNotBlank();
            assertThat(mail.nextAttemptAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));
        });
        assertThat(table.countUnsent()).isEqualTo(1);

        pass(Duration.ofSeconds(59));
        assertThat(sendAll()).isZero();
        pass(Duration.ofSeconds(1));
        assertThat(sendAll()).isEqualTo(1);
        assertThat(table.unsent().get(0).nextAttemptAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(2)));

        sender.setPort(server.getSmtp().getPort());
        pass(Duration.ofMinutes(2));
        assertThat(sendAll()).isEqualTo(1);
        assertThat(received()).hasSize(1);
        assertThat(table.unsent()).isEmpty();
    }

    @Test
    void after_a_dozen_attempts_it_is_given_up_and_stays_in_sight() {
        sender.setPort(1);
        send();

        for (int attempt = 1; attempt <= MailDelivery.MOST_ATTEMPTS; attempt++) {
            assertThat(sendAll()).isEqualTo(1);
            pass(Duration.ofHours(6));
        }

        assertThat(sendAll()).isZero();
        assertThat(table.unsent()).singleElement().satisfies(mail -> {
            assertThat(mail.attempts()).isEqualTo(12);
            assertThat(mail.nextAttemptAt()).isNull();
        });
    }

    @Test
    void officers_get_theirs_at_the_address_the_administrator_gave_them() {
        staff.ensureUser("lusong-mailed", "周科长", " zhou@gxj.example.cn ", Visitors.STAFF_PASSWORD, List.of("county-430204"));
        staff.ensureUser("lusong-unmailed", "吴科员", "", Visitors.STAFF_PASSWORD, List.of("county-430204"));

        messages.toGroup("county-430204", "推荐排序即将截止", "请于期限前完成", null);

        assertThat(sendAll()).isEqualTo(1);
        assertThat(received()).singleElement().satisfies(mail -> {
            assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("zhou@gxj.example.cn");
            assertThat((String) mail.getContent()).contains("推荐排序即将截止").doesNotContain("请于期限前完成");
        });
    }

    @Test
    void without_a_server_all_stay_in_the_portal() {
        MailOutbox off = new MailOutbox(table, accounts, staff, clock,
                new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class));

        new Messages(jdbc, off, clock).toEnterprise(new CreditCode(uscc), "提醒", "请核对", new DeclarationNumber(NUMBER));

        assertThat(sendAll()).isZero();
    }

    private void send() {
        messages.toEnterprise(new CreditCode(uscc), "退回补正：1 处须修改", "须修改：企业简介（请写明市场份额）", new DeclarationNumber(NUMBER));
    }

    private int sendAll() {
        int sent = 0;
        while (delivery.sendOne()) {
            sent++;
        }
        return sent;
    }

    private List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    private void pass(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    private void signUp(String address) {
        String mobile = SignUps.nextMobile();
        visitors.enterprise(uscc, "mail" + mobile, mobile, address);
    }
}
