/** What a rule set owes to the program, to the other tables of its edition, and to the text it comes from: one rule, one class. */
package org.tidu.policy.rule;
