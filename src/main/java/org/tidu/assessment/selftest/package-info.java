/** The self-test: questions from anybody, an answer for each tier, nothing stored. */
package org.tidu.assessment.selftest;
