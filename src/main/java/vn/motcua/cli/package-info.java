/** The commands of {@code bin/motcua}: what an operator does at a terminal, beside a running platform or without one. */
package vn.motcua.cli;
