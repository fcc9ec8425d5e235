package org.tidu.engine.access;

import jakarta.ws.rs.BadRequestException;

/** A password of the staff that breaks the rules. An exception of the REST layer, which shows its message alone. */
public class WeakPassword extends BadRequestException {

    /** What a password of the staff has to be, as people read it. */
    public static final String RULES = "密码至少 10 位，须含大写字母、小写字母、数字和符号，不含账号等个人信息，也不能是公开的演示密码";

    WeakPassword() {
        super(RULES + "，请另设密码");
    }
}
