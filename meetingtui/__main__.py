"""`python -m meetingtui` is the command `meetingtui`."""

from meetingtui.cli import main

if __name__ == "__main__":
    main()
