package org.tidu.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody chose as a name stands in an e-mail of ours as a text: no address to follow, no line and no place of its own. */
class MailTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"中奖 http://evil.example/x?a=1", "www.evil.example", "mailto:me@evil.example", "evil.example", "例子.com", "https://[::1]/", "tel:10086",
        "a\r\nBcc: x\n.\n", "a\u2028b\u0000c", "{link} {case} {title}"})
    void it_is_no_address_and_opens_no_line(String name) {
        Mail mail = about("新注册企业待核实：" + name);

        MailText text = MailText.of(mail, "https://tidu.example.cn");

        MailText plain = MailText.of(about("新注册企业待核实：企业"), "https://tidu.example.cn");
        assertThat(text.subject()).isEqualTo(plain.subject());
        assertThat(text.body().lines()).hasSameSizeAs(plain.body().lines().toList());
        assertThat(text.body().replace("https://tidu.example.cn/messages", "")).doesNotContainPattern("\\S[.:]\\S").doesNotContain("@", "://")
                .doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]");
        assertThat(text.body()).containsOnlyOnce("https://tidu.example.cn/messages");
    }

    private static Mail about(String title) {
        return new Mail(1, "number@example.cn", "county@example.cn", title, null, 1);
    }
}
