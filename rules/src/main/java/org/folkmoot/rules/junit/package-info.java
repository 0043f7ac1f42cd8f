/** The tests in a file of rules as tests of JUnit 5, which is needed here alone. */
@NullMarked
package org.folkmoot.rules.junit;

import org.jspecify.annotations.NullMarked;
