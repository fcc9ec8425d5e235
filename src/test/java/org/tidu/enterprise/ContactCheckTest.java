package org.tidu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that mail goes to is one address and nothing besides. */
class ContactCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@b.cn,c@evil.example", "a@b.cn c@evil.example", "a@b.cn\r\nBcc: c@evil.example", "a@b.cn\nx", "张三 <a@b.cn>", "a@b.cn;", "a@b@c.cn",
        "a@b", "@b.cn", "a@.cn", "a@b.c1"})
    void more_or_less_than_one_address_is_refused(String typed) {
        assertThat(ContactCheck.email(typed)).hasValueSatisfying(said -> assertThat(said).contains("电子邮箱格式不正确"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.cn", " a.b+c@mail.example.com ", "采购@例子.com", ""})
    void one_address_or_none_is_taken(String typed) {
        assertThat(ContactCheck.email(typed)).isEmpty();
    }
}
