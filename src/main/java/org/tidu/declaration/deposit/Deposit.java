package org.tidu.declaration.deposit;

import org.tidu.term.DeclarationNumber;

/**
 * Something received that its process has not taken on yet.
 *
 * @param taskId   the task it was handed in with; null at a start
 * @param attempts how often taking it on has failed
 */
record Deposit(long id, DeclarationNumber declarationNumber, String formId, String taskId, int attempts) {

    boolean isStart() {
        return taskId == null;
    }
}
