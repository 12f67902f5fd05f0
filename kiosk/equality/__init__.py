"""Equality questions: what is asked, how answers are kept unlinked, how they are counted.

    sets = answers.held(store)                    # kiosk/store/answers.py
    report = count(questions, sets, threshold=10)

An answer set belongs to a session and to nobody: ADR 30 says what is done for that.
"""
