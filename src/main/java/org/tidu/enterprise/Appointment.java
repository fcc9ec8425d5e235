package org.tidu.enterprise;

import org.tidu.problem.InvalidInput;

/** Who is to be the administrator of an enterprise. */
record Appointment(String accountId) {

    /** @throws InvalidInput when nobody is named */
    String required() {
        if (accountId == null) {
            throw new InvalidInput("accountId", "请选择新的管理员");
        }
        return accountId;
    }
}
