/** Check, rows and comparison of decision files for policy owners (ADR 0097). Nothing is stored, and what is in force does not change. */
package org.tidu.policy.web;
