"""What uv, pip and Python said on real machines, and the sentence that a user reads."""

from __future__ import annotations

import errno

import pytest

from tlcm_qgis.runtime.exit_codes import explain_exit
from tlcm_qgis.runtime.problems import explain, explain_os_error, strip_credentials

UV = "Using Python 3.11.7 environment at: e\nerror: Failed to fetch: https://index/packages/affine/\n  cause: error sending request for url (https://index/packages/affine/)\n  cause: client error (Connect)\n"


@pytest.mark.parametrize(
    ("output", "sentence", "advice"),
    [
        (UV + "  cause: tcp connect error\n  cause: Connection refused (os error 111)", "package server cannot be reached", "network connection"),
        (UV + "  cause: dns error\n  cause: error resolving DNS\n  cause: failed to lookup address information: Name or service not known", "package server cannot be reached", "network connection"),
        (UV + "  cause: tunnel error: failed to create underlying connection\n  cause: Connection refused (os error 111)", "proxy cannot be reached", "Proxy"),
        (UV + "  cause: tunnel error: proxy authorization required", "proxy wants a user name", "Proxy"),
        (UV + "  cause: invalid peer certificate: UnknownIssuer", "certificate of the package server", "SSL_CERT_FILE"),
        ("URLError: https://index/: <urlopen error [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed>", "certificate of the package server", "SSL_CERT_FILE"),
        ("URLError: https://index/: <urlopen error Tunnel connection failed: 407 Proxy Authentication Required>", "proxy wants a user name", "Proxy"),
        ("error: Failed to download `affine==3.0.1`\n  cause: Hash mismatch for `affine==3.0.1`", "not the one that this plugin was tested with", "package server"),
        ("error: Failed to extract archive: x.whl\n  cause: failed to write to file `/d/x`: No space left on device (os error 28)", "disk is full", "Free some space"),
        ("error: failed to write\n  cause: There is not enough space on the disk. (os error 112)", "disk is full", "Free some space"),
        ("error: Failed to initialize cache at `small.lock/cc`\n  cause: failed to create directory `/d`: Not a directory (os error 20)", "cannot be written", "may write"),
        ("error: failed to remove file `C:\\e\\torch.dll`: Access is denied. (os error 5)", "cannot be written", "virus scanner"),
        ("cause: Because torch==2.13.0 has no wheels with a matching platform tag (e.g., `macosx_13_0_x86_64`)", "no package for this system", "environment of your own"),
        ("error: No interpreter found for Python 3.11 in managed installations or search path", "Python 3.11 was not found", "Install Python 3.11"),
        ("error: Failed to download `https://host/python-build-standalone/cpython-3.11.18.tar.gz`\n  cause: dns error", "Python 3.11 was not found", "Install Python 3.11"),
        ("cause: Because there is no version of affine==3.0.1 and you require affine==3.0.1", "does not have a package", "mirror"),
        ("hint: An index (https://index/packages) returned a 403 Forbidden error.", "refuses access", "password"),
        ("ImportError: /lib/libc.so.6: version `GLIBC_2.28' not found", "too old for the packages", "environment of your own"),
        ("ImportError: DLL load failed while importing _C: The specified module could not be found.", "system library does not load", "Visual C++"),
        ("  File \"bootstrap.py\", line 8\nSyntaxError: future feature annotations is not defined", "too old for the worker", "3.11"),
        ("pip._vendor.urllib3: NewConnectionError('failed')", "package server cannot be reached", "network connection"),
    ],
)  # fmt: skip
def test_failure_becomes_a_sentence_with_advice(output, sentence, advice):
    """A page of a program's output that tells a user nothing."""
    problem = explain(output)
    assert sentence in str(problem.message)
    assert advice in str(problem.remedy)


def test_a_library_that_got_no_memory_is_no_broken_library():
    """A new environment, made for nothing."""
    problem = explain_exit(-6, "terminate called after throwing an instance of 'std::bad_alloc'")
    assert "memory" in str(problem.remedy)


def test_unknown_failure_shows_the_end_of_the_log():
    """Something new: at least it can be reported."""
    text = str(explain("\n".join(f"line {number}" for number in range(30)) + " {odd}"))
    assert "line 29 {odd}" in text
    assert "line 5\n" not in text


def test_passwords_are_in_no_sentence():
    """Reports are pasted into public trackers."""
    problem = explain("error: Failed to fetch: https://user:secret@index/packages/ : dns error")
    assert "secret" not in str(problem)
    assert strip_credentials("a http://u:p@h:1/x?y=@ b socks5://only@h") == "a http://***@h:1/x?y=@ b socks5://***@h"


def test_errors_of_the_operating_system():
    """Disk full and no permission have different remedies."""
    assert "disk is full" in str(explain_os_error(OSError(errno.ENOSPC, "No space left on device", "/d/x")))
    assert "/d/x" in str(explain_os_error(PermissionError(errno.EACCES, "Permission denied", "/d/x")))


@pytest.mark.parametrize(
    ("code", "shown", "advice"),
    [
        (-9, "SIGKILL", "memory"),
        (-4, "SIGILL", "processor"),
        (-11, "SIGSEGV", "crashed"),
        (-15, "SIGTERM", ""),
        (-99, "99", "report"),
        (3, "exit code 3", "report"),
        (0xC0000135, "0xC0000135", "Visual C++"),
        (0xC0000005 - 2**32 + 2**32, "0xC0000005", "crashed"),
        (None, "None", "report"),
    ],
)
def test_exit_codes_of_all_systems(code, shown, advice):
    """A number that only a developer can read."""
    problem = explain_exit(code, "tail {of} log")
    assert shown in str(problem.message)
    assert "tail {of} log" in str(problem.message)
    assert advice in str(problem.remedy)
